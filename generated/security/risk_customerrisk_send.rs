//! `alipay.security.risk.customerrisk.send` · 商户数据同步
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/security/risk/customerrisk/send`. Described
//! in `spec/security/risk.customerrisk.send.yaml`.

use crate::{record, schema};

static RISK_CUSTOMERRISK_SEND: schema::RecordDef<'static> = schema::RecordDef {
    name: "RiskCustomerriskSend",
    file: "spec/security/risk.customerrisk.send.yaml",
    fields: &[
        schema::FieldDef::text("bank_card_no", 9),
        schema::FieldDef::text("business_license_no", 10),
        schema::FieldDef::text("cert_no", 11),
        schema::FieldDef::text("email_address", 12),
        schema::FieldDef::text("external_id", 13),
        schema::FieldDef::text("merch_name", 14),
        schema::FieldDef::text("mobile", 15),
        schema::FieldDef::text("mobile_ip", 16),
        schema::FieldDef::text("order_ip", 17),
        schema::FieldDef::text("pid", 18),
        schema::FieldDef::text("plat_account", 19),
        schema::FieldDef::text("process_code", 20),
        schema::FieldDef::text("smid", 21),
        schema::FieldDef::text("trade_no", 22),
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
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/security/risk/customerrisk/send`. Described
/// in `spec/security/risk.customerrisk.send.yaml`.
/// Answered by [`RiskCustomerriskSendResponse`], or by an error with a [`RiskCustomerriskSendErrorCode`].
#[doc(alias = "alipay.security.risk.customerrisk.send")]
#[doc(alias = "商户数据同步")]
#[must_use]
#[non_exhaustive]
pub struct RiskCustomerriskSend {
    /// On the wire `bank_card_no`, a text. Source: `spec/security/risk.customerrisk.send.yaml:9`.
    pub bank_card_no: Option<String>,
    /// On the wire `business_license_no`, a text. Source: `spec/security/risk.customerrisk.send.yaml:10`.
    pub business_license_no: Option<String>,
    /// On the wire `cert_no`, a text. Source: `spec/security/risk.customerrisk.send.yaml:11`.
    pub cert_no: Option<String>,
    /// On the wire `email_address`, a text. Source: `spec/security/risk.customerrisk.send.yaml:12`.
    pub email_address: Option<String>,
    /// On the wire `external_id`, a text. Source: `spec/security/risk.customerrisk.send.yaml:13`.
    pub external_id: Option<String>,
    /// On the wire `merch_name`, a text. Source: `spec/security/risk.customerrisk.send.yaml:14`.
    pub merch_name: Option<String>,
    /// On the wire `mobile`, a text. Source: `spec/security/risk.customerrisk.send.yaml:15`.
    pub mobile: Option<String>,
    /// On the wire `mobile_ip`, a text. Source: `spec/security/risk.customerrisk.send.yaml:16`.
    pub mobile_ip: Option<String>,
    /// On the wire `order_ip`, a text. Source: `spec/security/risk.customerrisk.send.yaml:17`.
    pub order_ip: Option<String>,
    /// On the wire `pid`, a text. Source: `spec/security/risk.customerrisk.send.yaml:18`.
    pub pid: Option<String>,
    /// On the wire `plat_account`, a text. Source: `spec/security/risk.customerrisk.send.yaml:19`.
    pub plat_account: Option<String>,
    /// On the wire `process_code`, a text. Source: `spec/security/risk.customerrisk.send.yaml:20`.
    pub process_code: Option<String>,
    /// On the wire `smid`, a text. Source: `spec/security/risk.customerrisk.send.yaml:21`.
    pub smid: Option<String>,
    /// On the wire `trade_no`, a text. Source: `spec/security/risk.customerrisk.send.yaml:22`.
    pub trade_no: Option<String>,
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
            trade_no: None,
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
    pub fn process_code(mut self, process_code: impl Into<String>) -> Self {
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
        self.trade_no = Some(trade_no.into());
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
        links: &[],
        errors: &[],
        shared_errors: &[],
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

/// The error codes of `alipay.security.risk.customerrisk.send`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RiskCustomerriskSendErrorCode {
    /// On the wire `INVALID_PARAMETER`. Source: `spec/security/risk.customerrisk.send.yaml:27`.
    InvalidParameter,
    /// On the wire `SYSTEM_TIMEOUT_ERROR`. Source: `spec/security/risk.customerrisk.send.yaml:28`.
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
