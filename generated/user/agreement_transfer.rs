//! `alipay.user.agreement.transfer` · 协议由普通通用代扣协议产品转移到周期扣协议产品
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/user/agreement/transfer`. Described in
//! `spec/user/agreement.transfer.yaml`.

use crate::{record, schema};

static AGREEMENT_TRANSFER: schema::RecordDef<'static> = schema::RecordDef {
    name: "AgreementTransfer",
    file: "spec/user/agreement.transfer.yaml",
    fields: &[
        schema::FieldDef::text("agreement_no", 9),
        schema::FieldDef::new(
            "period_rule_params",
            schema::Kind::Record(&super::super::types::PERIOD_RULE_PARAMS),
            10,
        ),
        schema::FieldDef::text("target_product_code", 11),
    ],
    rules: &[],
};

static AGREEMENT_TRANSFER_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "AgreementTransferResponse",
    file: "spec/user/agreement.transfer.yaml",
    fields: &[
        schema::FieldDef::text("amount", 14),
        schema::FieldDef::text("execute_time", 15),
        schema::FieldDef::text("period", 16),
        schema::FieldDef::text("period_type", 17),
        schema::FieldDef::text("total_amount", 18),
        schema::FieldDef::text("total_payments", 19),
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
#[must_use]
#[non_exhaustive]
pub struct AgreementTransfer {
    /// On the wire `agreement_no`, a text. Source: `spec/user/agreement.transfer.yaml:9`.
    pub agreement_no: Option<String>,
    /// On the wire `period_rule_params`, a record of the kind `PeriodRuleParams`. Source:
    /// `spec/user/agreement.transfer.yaml:10`.
    pub period_rule_params: Option<super::super::types::PeriodRuleParams>,
    /// On the wire `target_product_code`, a text. Source: `spec/user/agreement.transfer.yaml:11`.
    pub target_product_code: Option<String>,
}

impl AgreementTransfer {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            agreement_no: None,
            period_rule_params: None,
            target_product_code: None,
        }
    }

    /// Sets [`agreement_no`](Self::agreement_no).
    #[inline]
    pub fn agreement_no(mut self, agreement_no: impl Into<String>) -> Self {
        self.agreement_no = Some(agreement_no.into());
        self
    }

    /// Sets [`period_rule_params`](Self::period_rule_params).
    #[inline]
    pub fn period_rule_params(
        mut self,
        period_rule_params: super::super::types::PeriodRuleParams,
    ) -> Self {
        self.period_rule_params = Some(period_rule_params);
        self
    }

    /// Sets [`target_product_code`](Self::target_product_code).
    #[inline]
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

impl Default for AgreementTransfer {
    #[inline]
    fn default() -> Self {
        Self::new()
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
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.user.agreement.transfer",
        title: "协议由普通通用代扣协议产品转移到周期扣协议产品",
        file: "spec/user/agreement.transfer.yaml",
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
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `alipay.user.agreement.transfer` (协议由普通通用代扣协议产品转移到周期扣协议产品).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct AgreementTransferResponse {
    /// On the wire `amount`, a text. Source: `spec/user/agreement.transfer.yaml:14`.
    pub amount: Option<String>,
    /// On the wire `execute_time`, a text. Source: `spec/user/agreement.transfer.yaml:15`.
    pub execute_time: Option<String>,
    /// On the wire `period`, a text. Source: `spec/user/agreement.transfer.yaml:16`.
    pub period: Option<String>,
    /// On the wire `period_type`, a text. Source: `spec/user/agreement.transfer.yaml:17`.
    pub period_type: Option<String>,
    /// On the wire `total_amount`, a text. Source: `spec/user/agreement.transfer.yaml:18`.
    pub total_amount: Option<String>,
    /// On the wire `total_payments`, a text. Source: `spec/user/agreement.transfer.yaml:19`.
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

impl Default for AgreementTransferResponse {
    #[inline]
    fn default() -> Self {
        Self {
            amount: None,
            execute_time: None,
            period: None,
            period_type: None,
            total_amount: None,
            total_payments: None,
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
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
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

impl std::fmt::Debug for AgreementTransferErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
