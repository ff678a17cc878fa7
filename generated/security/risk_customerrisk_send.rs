//! `alipay.security.risk.customerrisk.send` · 商户数据同步
//!
//! Report a problematic merchant to Alipay.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/security/risk/customerrisk/send`. Described
//! in `spec/security/risk.customerrisk.send.yaml`.

use crate::{record, schema};

static RISK_CUSTOMERRISK_SEND: schema::RecordDef<'static> = schema::RecordDef {
    name: "RiskCustomerriskSend",
    file: "spec/security/risk.customerrisk.send.yaml",
    fields: &[
        schema::FieldDef::text("bank_card_no", 11),
        schema::FieldDef::text("business_license_no", 12),
        schema::FieldDef::text("cert_no", 13),
        schema::FieldDef::text("email_address", 14),
        schema::FieldDef::text("external_id", 18),
        schema::FieldDef::text("merch_name", 23),
        schema::FieldDef::text("mobile", 24),
        schema::FieldDef::text("mobile_ip", 25),
        schema::FieldDef::text("order_ip", 29),
        schema::FieldDef::text("pid", 33),
        schema::FieldDef::text("plat_account", 34),
        schema::FieldDef::text("process_code", 38),
        schema::FieldDef::text("smid", 54),
        schema::FieldDef {
            limits: &[schema::LimitDef::new(schema::Limit::Required, 58)],
            ..schema::FieldDef::text("trade_no", 55)
        },
    ],
    rules: &[],
};

static RISK_CUSTOMERRISK_SEND_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "RiskCustomerriskSendResponse",
    file: "spec/security/risk.customerrisk.send.yaml",
    fields: &[],
    rules: &[],
};

/// A request of `alipay.security.risk.customerrisk.send` (商户数据同步).
///
/// Report a problematic merchant to Alipay.
///
/// ```
/// use alipay::security::RiskCustomerriskSend;
///
/// let request = RiskCustomerriskSend::new()
///     .trade_no("2017113021001004640000000000");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`process_code`](Self::process_code) | required in some cases |
/// | [`trade_no`](Self::trade_no) | required |
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/security/risk/customerrisk/send`. Described
/// in `spec/security/risk.customerrisk.send.yaml`.
/// Answered by [`RiskCustomerriskSendResponse`], or by an error with a [`RiskCustomerriskSendErrorCode`].
#[doc(alias = "alipay.security.risk.customerrisk.send")]
#[doc(alias = "/v3/alipay/security/risk/customerrisk/send")]
#[doc(alias = "商户数据同步")]
#[doc(alias = "商户")]
#[must_use]
#[non_exhaustive]
pub struct RiskCustomerriskSend {
    /// Bank card number of the trade.
    ///
    /// On the wire `bank_card_no`. Example: `110101190001010000`. Source:
    /// `spec/security/risk.customerrisk.send.yaml:11`.
    pub bank_card_no: Option<String>,
    /// Business license number of the account.
    ///
    /// On the wire `business_license_no`. Example: `34xggdf345`. Source:
    /// `spec/security/risk.customerrisk.send.yaml:12`.
    pub business_license_no: Option<String>,
    /// Identity card number of the user.
    ///
    /// On the wire `cert_no`. Example: `110101190001010000`. Source: `spec/security/risk.customerrisk.send.yaml:13`.
    pub cert_no: Option<String>,
    /// Email address given at registration; for direct merchants.
    ///
    /// On the wire `email_address`. Example: `user@example.com`. Source:
    /// `spec/security/risk.customerrisk.send.yaml:14`.
    pub email_address: Option<String>,
    /// Merchant's id at the bank; for indirect partners.
    ///
    /// On the wire `external_id` (商户在银行被分配的ID). Example: `2088000000000001`. Source:
    /// `spec/security/risk.customerrisk.send.yaml:18`.
    pub external_id: Option<String>,
    /// Goods bought in the risky trade; for direct merchants.
    ///
    /// On the wire `merch_name`. Example: `游戏道具`. Source: `spec/security/risk.customerrisk.send.yaml:23`.
    pub merch_name: Option<String>,
    /// Mobile phone number.
    ///
    /// On the wire `mobile` (手机). Example: `1359892324`. Source: `spec/security/risk.customerrisk.send.yaml:24`.
    pub mobile: Option<String>,
    /// IP address of the login to the partner's platform; for direct merchants.
    ///
    /// On the wire `mobile_ip`. Example: `10.253.231.22`. Source: `spec/security/risk.customerrisk.send.yaml:25`.
    pub mobile_ip: Option<String>,
    /// MAC or IP address from which the order was placed; for direct merchants.
    ///
    /// On the wire `order_ip`. Example: `00000000-01010000-10111010`. Source:
    /// `spec/security/risk.customerrisk.send.yaml:29`.
    pub order_ip: Option<String>,
    /// Alipay partner id; for direct partners.
    ///
    /// On the wire `pid`. Example: `2088000000000001`. Source: `spec/security/risk.customerrisk.send.yaml:33`.
    pub pid: Option<String>,
    /// Account number on the merchant's platform; for direct merchants.
    ///
    /// On the wire `plat_account`. Example: `abc123`. Source: `spec/security/risk.customerrisk.send.yaml:34`.
    pub plat_account: Option<String>,
    /// Action taken, one per call; codes differ for direct and indirect merchants.
    ///
    /// On the wire `process_code`; required in some cases; other values may be added. Example: `01`. Source:
    /// `spec/security/risk.customerrisk.send.yaml:38`.
    pub process_code: Option<record::Choice<RiskCustomerriskSendProcessCode>>,
    /// Id Alipay assigned to the merchant; for indirect partners.
    ///
    /// On the wire `smid`. Example: `13800000000`. Source: `spec/security/risk.customerrisk.send.yaml:54`.
    pub smid: Option<String>,
    /// Trade number from Alipay's risk message; direct and indirect partners must send it.
    ///
    /// On the wire `trade_no`; required. Example: `2017113021001004640000000000`. Source:
    /// `spec/security/risk.customerrisk.send.yaml:55`.
    pub trade_no: String,
}

impl RiskCustomerriskSend {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            bank_card_no: None,
            business_license_no: None,
            cert_no: None,
            email_address: None,
            external_id: None,
            merch_name: None,
            mobile: None,
            mobile_ip: None,
            order_ip: None,
            pid: None,
            plat_account: None,
            process_code: None,
            smid: None,
            trade_no: String::new(),
        }
    }

    /// Sets [`bank_card_no`](Self::bank_card_no).
    #[inline]
    pub fn bank_card_no(mut self, bank_card_no: impl Into<String>) -> Self {
        self.bank_card_no = Some(bank_card_no.into());
        self
    }

    /// Sets [`business_license_no`](Self::business_license_no).
    #[inline]
    pub fn business_license_no(
        mut self,
        business_license_no: impl Into<String>,
    ) -> Self {
        self.business_license_no = Some(business_license_no.into());
        self
    }

    /// Sets [`cert_no`](Self::cert_no).
    #[inline]
    pub fn cert_no(mut self, cert_no: impl Into<String>) -> Self {
        self.cert_no = Some(cert_no.into());
        self
    }

    /// Sets [`email_address`](Self::email_address).
    #[inline]
    pub fn email_address(mut self, email_address: impl Into<String>) -> Self {
        self.email_address = Some(email_address.into());
        self
    }

    /// Sets [`external_id`](Self::external_id).
    #[inline]
    pub fn external_id(mut self, external_id: impl Into<String>) -> Self {
        self.external_id = Some(external_id.into());
        self
    }

    /// Sets [`merch_name`](Self::merch_name).
    #[inline]
    pub fn merch_name(mut self, merch_name: impl Into<String>) -> Self {
        self.merch_name = Some(merch_name.into());
        self
    }

    /// Sets [`mobile`](Self::mobile).
    #[inline]
    pub fn mobile(mut self, mobile: impl Into<String>) -> Self {
        self.mobile = Some(mobile.into());
        self
    }

    /// Sets [`mobile_ip`](Self::mobile_ip).
    #[inline]
    pub fn mobile_ip(mut self, mobile_ip: impl Into<String>) -> Self {
        self.mobile_ip = Some(mobile_ip.into());
        self
    }

    /// Sets [`order_ip`](Self::order_ip).
    #[inline]
    pub fn order_ip(mut self, order_ip: impl Into<String>) -> Self {
        self.order_ip = Some(order_ip.into());
        self
    }

    /// Sets [`pid`](Self::pid).
    #[inline]
    pub fn pid(mut self, pid: impl Into<String>) -> Self {
        self.pid = Some(pid.into());
        self
    }

    /// Sets [`plat_account`](Self::plat_account).
    #[inline]
    pub fn plat_account(mut self, plat_account: impl Into<String>) -> Self {
        self.plat_account = Some(plat_account.into());
        self
    }

    /// Sets [`process_code`](Self::process_code).
    #[inline]
    pub fn process_code(
        mut self,
        process_code: impl Into<record::Choice<RiskCustomerriskSendProcessCode>>,
    ) -> Self {
        self.process_code = Some(process_code.into());
        self
    }

    /// Sets [`smid`](Self::smid).
    #[inline]
    pub fn smid(mut self, smid: impl Into<String>) -> Self {
        self.smid = Some(smid.into());
        self
    }

    /// Sets [`trade_no`](Self::trade_no).
    #[inline]
    pub fn trade_no(mut self, trade_no: impl Into<String>) -> Self {
        self.trade_no = trade_no.into();
        self
    }
}

impl record::Record for RiskCustomerriskSend {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &RISK_CUSTOMERRISK_SEND
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.bank_card_no),
            1 => Some(&self.business_license_no),
            2 => Some(&self.cert_no),
            3 => Some(&self.email_address),
            4 => Some(&self.external_id),
            5 => Some(&self.merch_name),
            6 => Some(&self.mobile),
            7 => Some(&self.mobile_ip),
            8 => Some(&self.order_ip),
            9 => Some(&self.pid),
            10 => Some(&self.plat_account),
            11 => Some(&self.process_code),
            12 => Some(&self.smid),
            13 => Some(&self.trade_no),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.bank_card_no),
            1 => Some(&mut self.business_license_no),
            2 => Some(&mut self.cert_no),
            3 => Some(&mut self.email_address),
            4 => Some(&mut self.external_id),
            5 => Some(&mut self.merch_name),
            6 => Some(&mut self.mobile),
            7 => Some(&mut self.mobile_ip),
            8 => Some(&mut self.order_ip),
            9 => Some(&mut self.pid),
            10 => Some(&mut self.plat_account),
            11 => Some(&mut self.process_code),
            12 => Some(&mut self.smid),
            13 => Some(&mut self.trade_no),
            _ => None,
        }
    }
}

impl Default for RiskCustomerriskSend {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for RiskCustomerriskSend {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for RiskCustomerriskSend {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for RiskCustomerriskSend {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for RiskCustomerriskSend {}

impl record::Request for RiskCustomerriskSend {
    type Response = RiskCustomerriskSendResponse;
    type ErrorCode = RiskCustomerriskSendErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.security.risk.customerrisk.send",
        title: "商户数据同步",
        file: "spec/security/risk.customerrisk.send.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/security/risk/customerrisk/send",
        }),
        idempotency: schema::Idempotency::Never,
        request: &RISK_CUSTOMERRISK_SEND,
        response: &RISK_CUSTOMERRISK_SEND_RESPONSE,
        links: &[
            schema::LinkDef {
                limit: "any",
                code: "INVALID_PARAMETER",
            },
        ],
        errors: &[],
        shared_errors: super::super::common::codes::CODES,
    };
}

/// The answer of `alipay.security.risk.customerrisk.send` (商户数据同步).
///
/// It has no fields: that it came is what it says.
#[non_exhaustive]
pub struct RiskCustomerriskSendResponse {}

impl record::Record for RiskCustomerriskSendResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &RISK_CUSTOMERRISK_SEND_RESPONSE
    }

    #[inline]
    fn get(&self, _: usize) -> Option<&dyn record::Field> {
        None
    }

    #[inline]
    fn get_mut(&mut self, _: usize) -> Option<&mut dyn record::Field> {
        None
    }
}

impl Default for RiskCustomerriskSendResponse {
    #[inline]
    fn default() -> Self {
        Self {}
    }
}

impl Clone for RiskCustomerriskSendResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for RiskCustomerriskSendResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for RiskCustomerriskSendResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The values of the platform's type `RiskCustomerriskSendProcessCode`.
///
/// Source: `spec/security/risk.customerrisk.send.yaml:42`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum RiskCustomerriskSendProcessCode {
    /// Direct: shipping paused; indirect: settlement delayed.
    ///
    /// On the wire `01`.
    V01,
    /// Direct: settlement delayed; indirect: merchant closed.
    ///
    /// On the wire `02`.
    V02,
    /// Direct: account closed.
    ///
    /// On the wire `03` (关停账户).
    V03,
    /// Direct: shipping paused, account closed.
    ///
    /// On the wire `04`.
    V04,
    /// Direct: settlement delayed, account closed.
    ///
    /// On the wire `05`.
    V05,
    /// Direct: other.
    ///
    /// On the wire `06` (其他).
    V06,
    /// Direct: platform refunds.
    ///
    /// On the wire `07` (平台进行退款退订).
    V07,
    /// Direct: user withdrew the complaint.
    ///
    /// On the wire `08` (用户撤诉).
    V08,
    /// Indirect: other.
    ///
    /// On the wire `99` (其他).
    V99,
}

impl record::Enumeration for RiskCustomerriskSendProcessCode {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("01", Self::V01),
        ("02", Self::V02),
        ("03", Self::V03),
        ("04", Self::V04),
        ("05", Self::V05),
        ("06", Self::V06),
        ("07", Self::V07),
        ("08", Self::V08),
        ("99", Self::V99),
    ];
}

impl std::fmt::Debug for RiskCustomerriskSendProcessCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The error codes of `alipay.security.risk.customerrisk.send`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RiskCustomerriskSendErrorCode {
    /// A parameter is not valid.
    ///
    /// Correct the parameter named in the message, then call again.
    ///
    /// On the wire `INVALID_PARAMETER`. Source: `spec/security/risk.customerrisk.send.yaml:64` and
    /// `spec/codes.yaml:1357`.
    InvalidParameter,
    /// The platform timed out.
    ///
    /// On the wire `SYSTEM_TIMEOUT_ERROR`; the same call may succeed later; the call may have had its effect, so that
    /// it comes as an unknown outcome. Source: `spec/security/risk.customerrisk.send.yaml:65` and
    /// `spec/codes.yaml:2427`.
    SystemTimeoutError,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for RiskCustomerriskSendErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("INVALID_PARAMETER", Self::InvalidParameter),
        ("SYSTEM_TIMEOUT_ERROR", Self::SystemTimeoutError),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for RiskCustomerriskSendErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
