//! `alipay.security.risk.customerrisk.send` · 商户数据同步
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/security/risk/customerrisk/send`. Described
//! in `spec/security/risk.customerrisk.send.yaml`.

use crate::{record, schema};

const FILE: &str = "spec/security/risk.customerrisk.send.yaml";

static API: schema::ApiDef<'static> = schema::ApiDef {
    name: "alipay.security.risk.customerrisk.send",
    title: "商户数据同步",
    file: FILE,
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
    errors: &[
        schema::ErrorDef {
            code: "INVALID_PARAMETER",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 27,
        },
        schema::ErrorDef {
            code: "SYSTEM_TIMEOUT_ERROR",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 28,
        },
    ],
};

static RISK_CUSTOMERRISK_SEND: schema::RecordDef<'static> = schema::RecordDef {
    name: "RiskCustomerriskSend",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "bank_card_no",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 9,
        },
        schema::FieldDef {
            name: "business_license_no",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 10,
        },
        schema::FieldDef {
            name: "cert_no",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 11,
        },
        schema::FieldDef {
            name: "email_address",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 12,
        },
        schema::FieldDef {
            name: "external_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 13,
        },
        schema::FieldDef {
            name: "merch_name",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 14,
        },
        schema::FieldDef {
            name: "mobile",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 15,
        },
        schema::FieldDef {
            name: "mobile_ip",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 16,
        },
        schema::FieldDef {
            name: "order_ip",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 17,
        },
        schema::FieldDef {
            name: "pid",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 18,
        },
        schema::FieldDef {
            name: "plat_account",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 19,
        },
        schema::FieldDef {
            name: "process_code",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 20,
        },
        schema::FieldDef {
            name: "smid",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 21,
        },
        schema::FieldDef {
            name: "trade_no",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 22,
        },
    ],
    rules: &[],
};

static RISK_CUSTOMERRISK_SEND_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "RiskCustomerriskSendResponse",
    file: FILE,
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
#[derive(Default)]
#[non_exhaustive]
pub struct RiskCustomerriskSend {
    /// The field `bank_card_no`: a text.
    ///
    /// On the wire `bank_card_no`. Source: `spec/security/risk.customerrisk.send.yaml:9`.
    pub bank_card_no: Option<String>,
    /// The field `business_license_no`: a text.
    ///
    /// On the wire `business_license_no`. Source: `spec/security/risk.customerrisk.send.yaml:10`.
    pub business_license_no: Option<String>,
    /// The field `cert_no`: a text.
    ///
    /// On the wire `cert_no`. Source: `spec/security/risk.customerrisk.send.yaml:11`.
    pub cert_no: Option<String>,
    /// The field `email_address`: a text.
    ///
    /// On the wire `email_address`. Source: `spec/security/risk.customerrisk.send.yaml:12`.
    pub email_address: Option<String>,
    /// The field `external_id`: a text.
    ///
    /// On the wire `external_id`. Source: `spec/security/risk.customerrisk.send.yaml:13`.
    pub external_id: Option<String>,
    /// The field `merch_name`: a text.
    ///
    /// On the wire `merch_name`. Source: `spec/security/risk.customerrisk.send.yaml:14`.
    pub merch_name: Option<String>,
    /// The field `mobile`: a text.
    ///
    /// On the wire `mobile`. Source: `spec/security/risk.customerrisk.send.yaml:15`.
    pub mobile: Option<String>,
    /// The field `mobile_ip`: a text.
    ///
    /// On the wire `mobile_ip`. Source: `spec/security/risk.customerrisk.send.yaml:16`.
    pub mobile_ip: Option<String>,
    /// The field `order_ip`: a text.
    ///
    /// On the wire `order_ip`. Source: `spec/security/risk.customerrisk.send.yaml:17`.
    pub order_ip: Option<String>,
    /// The field `pid`: a text.
    ///
    /// On the wire `pid`. Source: `spec/security/risk.customerrisk.send.yaml:18`.
    pub pid: Option<String>,
    /// The field `plat_account`: a text.
    ///
    /// On the wire `plat_account`. Source: `spec/security/risk.customerrisk.send.yaml:19`.
    pub plat_account: Option<String>,
    /// The field `process_code`: a text.
    ///
    /// On the wire `process_code`. Source: `spec/security/risk.customerrisk.send.yaml:20`.
    pub process_code: Option<String>,
    /// The field `smid`: a text.
    ///
    /// On the wire `smid`. Source: `spec/security/risk.customerrisk.send.yaml:21`.
    pub smid: Option<String>,
    /// The field `trade_no`: a text.
    ///
    /// On the wire `trade_no`. Source: `spec/security/risk.customerrisk.send.yaml:22`.
    pub trade_no: Option<String>,
}

impl RiskCustomerriskSend {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`bank_card_no`](Self::bank_card_no).
    #[inline]
    #[must_use]
    pub fn bank_card_no(mut self, bank_card_no: impl Into<String>) -> Self {
        self.bank_card_no = Some(bank_card_no.into());
        self
    }

    /// Sets [`business_license_no`](Self::business_license_no).
    #[inline]
    #[must_use]
    pub fn business_license_no(
        mut self,
        business_license_no: impl Into<String>,
    ) -> Self {
        self.business_license_no = Some(business_license_no.into());
        self
    }

    /// Sets [`cert_no`](Self::cert_no).
    #[inline]
    #[must_use]
    pub fn cert_no(mut self, cert_no: impl Into<String>) -> Self {
        self.cert_no = Some(cert_no.into());
        self
    }

    /// Sets [`email_address`](Self::email_address).
    #[inline]
    #[must_use]
    pub fn email_address(mut self, email_address: impl Into<String>) -> Self {
        self.email_address = Some(email_address.into());
        self
    }

    /// Sets [`external_id`](Self::external_id).
    #[inline]
    #[must_use]
    pub fn external_id(mut self, external_id: impl Into<String>) -> Self {
        self.external_id = Some(external_id.into());
        self
    }

    /// Sets [`merch_name`](Self::merch_name).
    #[inline]
    #[must_use]
    pub fn merch_name(mut self, merch_name: impl Into<String>) -> Self {
        self.merch_name = Some(merch_name.into());
        self
    }

    /// Sets [`mobile`](Self::mobile).
    #[inline]
    #[must_use]
    pub fn mobile(mut self, mobile: impl Into<String>) -> Self {
        self.mobile = Some(mobile.into());
        self
    }

    /// Sets [`mobile_ip`](Self::mobile_ip).
    #[inline]
    #[must_use]
    pub fn mobile_ip(mut self, mobile_ip: impl Into<String>) -> Self {
        self.mobile_ip = Some(mobile_ip.into());
        self
    }

    /// Sets [`order_ip`](Self::order_ip).
    #[inline]
    #[must_use]
    pub fn order_ip(mut self, order_ip: impl Into<String>) -> Self {
        self.order_ip = Some(order_ip.into());
        self
    }

    /// Sets [`pid`](Self::pid).
    #[inline]
    #[must_use]
    pub fn pid(mut self, pid: impl Into<String>) -> Self {
        self.pid = Some(pid.into());
        self
    }

    /// Sets [`plat_account`](Self::plat_account).
    #[inline]
    #[must_use]
    pub fn plat_account(mut self, plat_account: impl Into<String>) -> Self {
        self.plat_account = Some(plat_account.into());
        self
    }

    /// Sets [`process_code`](Self::process_code).
    #[inline]
    #[must_use]
    pub fn process_code(mut self, process_code: impl Into<String>) -> Self {
        self.process_code = Some(process_code.into());
        self
    }

    /// Sets [`smid`](Self::smid).
    #[inline]
    #[must_use]
    pub fn smid(mut self, smid: impl Into<String>) -> Self {
        self.smid = Some(smid.into());
        self
    }

    /// Sets [`trade_no`](Self::trade_no).
    #[inline]
    #[must_use]
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
    const API: &'static schema::ApiDef<'static> = &API;
}

/// The answer of `alipay.security.risk.customerrisk.send` (商户数据同步).
///
/// It has no fields: that it came is what it says.
#[derive(Default)]
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
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
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
