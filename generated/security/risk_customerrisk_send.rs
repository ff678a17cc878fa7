//! `alipay.security.risk.customerrisk.send` · 商户数据同步
//!
//! Report a problematic merchant to Alipay.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/security/risk/customerrisk/send`. Described
//! in `spec/security/risk.customerrisk.send.yaml`.

use crate::{record, schema};

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
/// Returns [`RiskCustomerriskSendResponse`], or an error with a [`RiskCustomerriskSendErrorCode`].
#[doc(alias = "alipay.security.risk.customerrisk.send")]
#[doc(alias = "/v3/alipay/security/risk/customerrisk/send")]
#[doc(alias = "商户数据同步")]
#[doc(alias = "商户")]
#[must_use]
#[non_exhaustive]
pub struct RiskCustomerriskSend {
    /// Bank card number of the trade.
    ///
    /// Example: `110101190001010000`.
    pub bank_card_no: Option<String>,
    /// Business license number of the account.
    ///
    /// Example: `34xggdf345`.
    pub business_license_no: Option<String>,
    /// Identity card number of the user.
    ///
    /// Example: `110101190001010000`.
    pub cert_no: Option<String>,
    /// Email address given at registration; for direct merchants.
    ///
    /// Example: `user@example.com`.
    pub email_address: Option<String>,
    /// Merchant's id at the bank; for indirect partners.
    ///
    /// 商户在银行被分配的ID. Example: `2088000000000001`.
    pub external_id: Option<String>,
    /// Goods bought in the risky trade; for direct merchants.
    ///
    /// Example: `游戏道具`.
    pub merch_name: Option<String>,
    /// Mobile phone number.
    ///
    /// 手机. Example: `1359892324`.
    pub mobile: Option<String>,
    /// IP address of the login to the partner's platform; for direct merchants.
    ///
    /// Example: `10.253.231.22`.
    pub mobile_ip: Option<String>,
    /// MAC or IP address from which the order was placed; for direct merchants.
    ///
    /// Example: `00000000-01010000-10111010`.
    pub order_ip: Option<String>,
    /// Alipay partner id; for direct partners.
    ///
    /// Example: `2088000000000001`.
    pub pid: Option<String>,
    /// Account number on the merchant's platform; for direct merchants.
    ///
    /// Example: `abc123`.
    pub plat_account: Option<String>,
    /// Action taken, one per call; codes differ for direct and indirect merchants.
    ///
    /// Required in some cases; other values may be added. Example: `01`.
    pub process_code: Option<record::Choice<RiskCustomerriskSendProcessCode>>,
    /// Id Alipay assigned to the merchant; for indirect partners.
    ///
    /// Example: `13800000000`.
    pub smid: Option<String>,
    /// Trade number from Alipay's risk message; direct and indirect partners must send it.
    ///
    /// Required. Example: `2017113021001004640000000000`.
    pub trade_no: String,
}

impl RiskCustomerriskSend {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
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

/// The response of `alipay.security.risk.customerrisk.send` (商户数据同步).
///
/// This response has no fields.
#[non_exhaustive]
pub struct RiskCustomerriskSendResponse {}

/// The values of the platform's type `RiskCustomerriskSendProcessCode`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum RiskCustomerriskSendProcessCode {
    /// `01`: Direct: shipping paused; indirect: settlement delayed.
    V01,
    /// `02`: Direct: settlement delayed; indirect: merchant closed.
    V02,
    /// `03`: Direct: account closed (关停账户).
    V03,
    /// `04`: Direct: shipping paused, account closed.
    V04,
    /// `05`: Direct: settlement delayed, account closed.
    V05,
    /// `06`: Direct: other (其他).
    V06,
    /// `07`: Direct: platform refunds (平台进行退款退订).
    V07,
    /// `08`: Direct: user withdrew the complaint (用户撤诉).
    V08,
    /// `99`: Indirect: other (其他).
    V99,
}

record::enumeration!(
    RiskCustomerriskSendProcessCode, "01" V01, "02" V02, "03" V03, "04" V04, "05" V05,
    "06" V06, "07" V07, "08" V08, "99" V99
);

/// The error codes of `alipay.security.risk.customerrisk.send`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum RiskCustomerriskSendErrorCode {
    /// `INVALID_PARAMETER`: A parameter is not valid.
    ///
    /// Correct the parameter named in the message, then call again.
    InvalidParameter,
    /// `SYSTEM_TIMEOUT_ERROR`: The platform timed out.
    ///
    /// The same call may succeed later. The outcome is unknown: the call may have taken effect.
    SystemTimeoutError,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    RiskCustomerriskSendErrorCode, "INVALID_PARAMETER" InvalidParameter,
    "SYSTEM_TIMEOUT_ERROR" SystemTimeoutError
);

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

record::record!(
    RiskCustomerriskSend, RISK_CUSTOMERRISK_SEND, 0 bank_card_no None, 1
    business_license_no None, 2 cert_no None, 3 email_address None, 4 external_id None, 5
    merch_name None, 6 mobile None, 7 mobile_ip None, 8 order_ip None, 9 pid None, 10
    plat_account None, 11 process_code None, 12 smid None, 13 trade_no String::new()
);

record::record!(RiskCustomerriskSendResponse, RISK_CUSTOMERRISK_SEND_RESPONSE);

static RISK_CUSTOMERRISK_SEND: schema::RecordDef<'static> = schema::RecordDef {
    name: "RiskCustomerriskSend",
    file: "spec/security/risk.customerrisk.send.yaml",
    rows: &[
        schema::Row::Text("bank_card_no"),
        schema::Row::Text("business_license_no"),
        schema::Row::Text("cert_no"),
        schema::Row::Text("email_address"),
        schema::Row::Text("external_id"),
        schema::Row::Text("merch_name"),
        schema::Row::Text("mobile"),
        schema::Row::Text("mobile_ip"),
        schema::Row::Text("order_ip"),
        schema::Row::Text("pid"),
        schema::Row::Text("plat_account"),
        schema::Row::Text("process_code"),
        schema::Row::Text("smid"),
        schema::Row::Limited(
            "trade_no",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Required)],
        ),
    ],
    rules: &[],
    lines: &[11, 12, 13, 14, 18, 23, 24, 25, 29, 33, 34, 38, 54, 55, 58],
};

static RISK_CUSTOMERRISK_SEND_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "RiskCustomerriskSendResponse",
    file: "spec/security/risk.customerrisk.send.yaml",
    rows: &[],
    rules: &[],
    lines: &[],
};
