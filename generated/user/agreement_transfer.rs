//! `alipay.user.agreement.transfer` · 协议由普通通用代扣协议产品转移到周期扣协议产品
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/user/agreement/transfer`. Described in
//! `spec/user/agreement.transfer.yaml`.

use crate::{record, schema};

const FILE: &str = "spec/user/agreement.transfer.yaml";

static API: schema::ApiDef<'static> = schema::ApiDef {
    name: "alipay.user.agreement.transfer",
    title: "协议由普通通用代扣协议产品转移到周期扣协议产品",
    file: FILE,
    gateway: Some(schema::GatewayDef {
        fields: schema::GatewayFields::BizContent,
    }),
    rest: Some(schema::RestDef {
        method: schema::Verb::Post,
        path: "/v3/alipay/user/agreement/transfer",
    }),
    idempotency: schema::Idempotency::Never,
    request: &AGREEMENT_TRANSFER,
    response: &AGREEMENT_TRANSFER_RESPONSE,
    links: &[],
    errors: &[
        schema::ErrorDef {
            code: "USER_AGREEMENT_NOT_EXIST",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 22,
        },
        schema::ErrorDef {
            code: "INVALID_PARAMETER",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 23,
        },
        schema::ErrorDef {
            code: "PRODUCT_CODE_IS_INVALID",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 24,
        },
        schema::ErrorDef {
            code: "PRODUCTCODE_ALREADY_UPDATE",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 25,
        },
        schema::ErrorDef {
            code: "NOT_SUPPORTED_BUSINESS",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 26,
        },
        schema::ErrorDef {
            code: "SYSTEM_ERROR",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Unknown,
            line: 27,
        },
        schema::ErrorDef {
            code: "MERCHANT_AGREEMENT_IS_NOT_EXIST",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 28,
        },
        schema::ErrorDef {
            code: "MERCHANT_STATUS_IS_NOT_NORMAL",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 29,
        },
        schema::ErrorDef {
            code: "MERCHANT_AGREEMENT_IS_EXPIRED",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 30,
        },
        schema::ErrorDef {
            code: "USER_AGREEMENT_IS_OUT_OF_DATE",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 31,
        },
        schema::ErrorDef {
            code: "USER_AGREEMENT_STATUS_IS_EXPIRED",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 32,
        },
    ],
};

static AGREEMENT_TRANSFER: schema::RecordDef<'static> = schema::RecordDef {
    name: "AgreementTransfer",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "agreement_no",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 9,
        },
        schema::FieldDef {
            name: "period_rule_params",
            kind: schema::Kind::Record(&super::super::types::PERIOD_RULE_PARAMS),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 10,
        },
        schema::FieldDef {
            name: "target_product_code",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 11,
        },
    ],
    rules: &[],
};

static AGREEMENT_TRANSFER_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "AgreementTransferResponse",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "amount",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 14,
        },
        schema::FieldDef {
            name: "execute_time",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 15,
        },
        schema::FieldDef {
            name: "period",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 16,
        },
        schema::FieldDef {
            name: "period_type",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 17,
        },
        schema::FieldDef {
            name: "total_amount",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 18,
        },
        schema::FieldDef {
            name: "total_payments",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 19,
        },
    ],
    rules: &[],
};

/// A request of `alipay.user.agreement.transfer` (协议由普通通用代扣协议产品转移到周期扣协议产品).
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/user/agreement/transfer`. Described in
/// `spec/user/agreement.transfer.yaml`.
/// Answered by [`AgreementTransferResponse`], or by an error with a [`AgreementTransferErrorCode`].
#[doc(alias = "alipay.user.agreement.transfer")]
#[doc(alias = "协议由普通通用代扣协议产品转移到周期扣协议产品")]
#[derive(Default)]
#[non_exhaustive]
pub struct AgreementTransfer {
    /// The field `agreement_no`: a text.
    ///
    /// On the wire `agreement_no`. Source: `spec/user/agreement.transfer.yaml:9`.
    pub agreement_no: Option<String>,
    /// The field `period_rule_params`: a record of the kind `PeriodRuleParams`.
    ///
    /// On the wire `period_rule_params`. Source: `spec/user/agreement.transfer.yaml:10`.
    pub period_rule_params: Option<super::super::types::PeriodRuleParams>,
    /// The field `target_product_code`: a text.
    ///
    /// On the wire `target_product_code`. Source: `spec/user/agreement.transfer.yaml:11`.
    pub target_product_code: Option<String>,
}

impl AgreementTransfer {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`agreement_no`](Self::agreement_no).
    #[inline]
    #[must_use]
    pub fn agreement_no(mut self, agreement_no: impl Into<String>) -> Self {
        self.agreement_no = Some(agreement_no.into());
        self
    }

    /// Sets [`period_rule_params`](Self::period_rule_params).
    #[inline]
    #[must_use]
    pub fn period_rule_params(
        mut self,
        period_rule_params: super::super::types::PeriodRuleParams,
    ) -> Self {
        self.period_rule_params = Some(period_rule_params);
        self
    }

    /// Sets [`target_product_code`](Self::target_product_code).
    #[inline]
    #[must_use]
    pub fn target_product_code(
        mut self,
        target_product_code: impl Into<String>,
    ) -> Self {
        self.target_product_code = Some(target_product_code.into());
        self
    }
}

impl record::Record for AgreementTransfer {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &AGREEMENT_TRANSFER
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.agreement_no),
            1 => Some(&self.period_rule_params),
            2 => Some(&self.target_product_code),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.agreement_no),
            1 => Some(&mut self.period_rule_params),
            2 => Some(&mut self.target_product_code),
            _ => None,
        }
    }
}

impl Clone for AgreementTransfer {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for AgreementTransfer {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for AgreementTransfer {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for AgreementTransfer {}

impl record::Request for AgreementTransfer {
    type Response = AgreementTransferResponse;
    type ErrorCode = AgreementTransferErrorCode;
    const API: &'static schema::ApiDef<'static> = &API;
}

/// The answer of `alipay.user.agreement.transfer` (协议由普通通用代扣协议产品转移到周期扣协议产品).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[derive(Default)]
#[non_exhaustive]
pub struct AgreementTransferResponse {
    /// The field `amount`: a text.
    ///
    /// On the wire `amount`. Source: `spec/user/agreement.transfer.yaml:14`.
    pub amount: Option<String>,
    /// The field `execute_time`: a text.
    ///
    /// On the wire `execute_time`. Source: `spec/user/agreement.transfer.yaml:15`.
    pub execute_time: Option<String>,
    /// The field `period`: a text.
    ///
    /// On the wire `period`. Source: `spec/user/agreement.transfer.yaml:16`.
    pub period: Option<String>,
    /// The field `period_type`: a text.
    ///
    /// On the wire `period_type`. Source: `spec/user/agreement.transfer.yaml:17`.
    pub period_type: Option<String>,
    /// The field `total_amount`: a text.
    ///
    /// On the wire `total_amount`. Source: `spec/user/agreement.transfer.yaml:18`.
    pub total_amount: Option<String>,
    /// The field `total_payments`: a text.
    ///
    /// On the wire `total_payments`. Source: `spec/user/agreement.transfer.yaml:19`.
    pub total_payments: Option<String>,
}

impl record::Record for AgreementTransferResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &AGREEMENT_TRANSFER_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.amount),
            1 => Some(&self.execute_time),
            2 => Some(&self.period),
            3 => Some(&self.period_type),
            4 => Some(&self.total_amount),
            5 => Some(&self.total_payments),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.amount),
            1 => Some(&mut self.execute_time),
            2 => Some(&mut self.period),
            3 => Some(&mut self.period_type),
            4 => Some(&mut self.total_amount),
            5 => Some(&mut self.total_payments),
            _ => None,
        }
    }
}

impl Clone for AgreementTransferResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for AgreementTransferResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for AgreementTransferResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.user.agreement.transfer`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AgreementTransferErrorCode {
    /// On the wire `USER_AGREEMENT_NOT_EXIST`. Source: `spec/user/agreement.transfer.yaml:22`.
    UserAgreementNotExist,
    /// On the wire `INVALID_PARAMETER`. Source: `spec/user/agreement.transfer.yaml:23`.
    InvalidParameter,
    /// On the wire `PRODUCT_CODE_IS_INVALID`. Source: `spec/user/agreement.transfer.yaml:24`.
    ProductCodeIsInvalid,
    /// On the wire `PRODUCTCODE_ALREADY_UPDATE`. Source: `spec/user/agreement.transfer.yaml:25`.
    ProductcodeAlreadyUpdate,
    /// On the wire `NOT_SUPPORTED_BUSINESS`. Source: `spec/user/agreement.transfer.yaml:26`.
    NotSupportedBusiness,
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/user/agreement.transfer.yaml:27`.
    SystemError,
    /// On the wire `MERCHANT_AGREEMENT_IS_NOT_EXIST`. Source: `spec/user/agreement.transfer.yaml:28`.
    MerchantAgreementIsNotExist,
    /// On the wire `MERCHANT_STATUS_IS_NOT_NORMAL`. Source: `spec/user/agreement.transfer.yaml:29`.
    MerchantStatusIsNotNormal,
    /// On the wire `MERCHANT_AGREEMENT_IS_EXPIRED`. Source: `spec/user/agreement.transfer.yaml:30`.
    MerchantAgreementIsExpired,
    /// On the wire `USER_AGREEMENT_IS_OUT_OF_DATE`. Source: `spec/user/agreement.transfer.yaml:31`.
    UserAgreementIsOutOfDate,
    /// On the wire `USER_AGREEMENT_STATUS_IS_EXPIRED`. Source: `spec/user/agreement.transfer.yaml:32`.
    UserAgreementStatusIsExpired,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for AgreementTransferErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("USER_AGREEMENT_NOT_EXIST", Self::UserAgreementNotExist),
        ("INVALID_PARAMETER", Self::InvalidParameter),
        ("PRODUCT_CODE_IS_INVALID", Self::ProductCodeIsInvalid),
        ("PRODUCTCODE_ALREADY_UPDATE", Self::ProductcodeAlreadyUpdate),
        ("NOT_SUPPORTED_BUSINESS", Self::NotSupportedBusiness),
        ("SYSTEM_ERROR", Self::SystemError),
        ("MERCHANT_AGREEMENT_IS_NOT_EXIST", Self::MerchantAgreementIsNotExist),
        ("MERCHANT_STATUS_IS_NOT_NORMAL", Self::MerchantStatusIsNotNormal),
        ("MERCHANT_AGREEMENT_IS_EXPIRED", Self::MerchantAgreementIsExpired),
        ("USER_AGREEMENT_IS_OUT_OF_DATE", Self::UserAgreementIsOutOfDate),
        ("USER_AGREEMENT_STATUS_IS_EXPIRED", Self::UserAgreementStatusIsExpired),
    ];
    const UNKNOWN: Self = Self::Unknown;
}
