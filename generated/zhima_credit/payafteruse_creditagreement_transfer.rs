//! `zhima.credit.payafteruse.creditagreement.transfer` · 芝麻信用服务授权
//!
//! Turn another authorization, such as credit withholding, into a Zhima credit service.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/zhima/credit/payafteruse/creditagreement/transfer`.
//! Described in `spec/zhima_credit/payafteruse.creditagreement.transfer.yaml`.

use crate::{record, schema};

static PAYAFTERUSE_CREDITAGREEMENT_TRANSFER: schema::RecordDef<'static> = schema::RecordDef {
    name: "PayafteruseCreditagreementTransfer",
    file: "spec/zhima_credit/payafteruse.creditagreement.transfer.yaml",
    fields: &[
        schema::FieldDef::text("category_id", 11),
        schema::FieldDef::text("credit_agreement_id", 12),
        schema::FieldDef::text("deduct_agreement_no", 17),
        schema::FieldDef::text("extend_params", 22),
        schema::FieldDef::text("operation_type", 27),
        schema::FieldDef::text("out_agreement_no", 33),
        schema::FieldDef::text("product_code", 38),
        schema::FieldDef::text("zm_service_id", 42),
    ],
    rules: &[
        schema::RuleDef {
            rule: schema::Rule::When {
                field: "operation_type",
                equals: "AGREEMENT_TRANSFER",
                require: &["credit_agreement_id"],
            },
            line: 49,
        },
    ],
};

static PAYAFTERUSE_CREDITAGREEMENT_TRANSFER_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "PayafteruseCreditagreementTransferResponse",
    file: "spec/zhima_credit/payafteruse.creditagreement.transfer.yaml",
    fields: &[
        schema::FieldDef::text("credit_agreement_id", 52),
        schema::FieldDef::text("deduct_agreement_no", 57),
        schema::FieldDef::text("out_agreement_no", 60),
    ],
    rules: &[],
};

/// A request of `zhima.credit.payafteruse.creditagreement.transfer` (芝麻信用服务授权).
///
/// Turn another authorization, such as credit withholding, into a Zhima credit service.
///
/// ```
/// use alipay::zhima_credit::PayafteruseCreditagreementTransfer;
///
/// let request = PayafteruseCreditagreementTransfer::new()
///     .category_id("credit_pay_test");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`credit_agreement_id`](Self::credit_agreement_id) | required in some cases |
/// | rule | Where `operation_type` is `AGREEMENT_TRANSFER`, there must be `credit_agreement_id` |
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/zhima/credit/payafteruse/creditagreement/transfer`.
/// Described in `spec/zhima_credit/payafteruse.creditagreement.transfer.yaml`.
/// Returns [`PayafteruseCreditagreementTransferResponse`], or an error with a [`PayafteruseCreditagreementTransferErrorCode`].
#[doc(alias = "zhima.credit.payafteruse.creditagreement.transfer")]
#[doc(alias = "/v3/zhima/credit/payafteruse/creditagreement/transfer")]
#[doc(alias = "芝麻信用服务授权")]
#[doc(alias = "信用")]
#[doc(alias = "授权")]
#[doc(alias = "芝麻")]
#[doc(alias = "芝麻信用")]
#[must_use]
#[non_exhaustive]
pub struct PayafteruseCreditagreementTransfer {
    /// Zhima's external category.
    ///
    /// 芝麻外部类目. Example: `credit_pay_test`.
    pub category_id: Option<String>,
    /// Zhima agreement number returned when the user opened the service; needed for `AGREEMENT_TRANSFER` only.
    ///
    /// 芝麻开通/授权协议号; required in some cases.
    pub credit_agreement_id: Option<String>,
    /// Number of the user's withholding agreement.
    ///
    /// 用户的代扣协议号. Example: `20215401139331610689`.
    pub deduct_agreement_no: Option<String>,
    /// Extension parameters, JSON.
    ///
    /// 业务扩展参数. Example: `{"key":"value"}`.
    pub extend_params: Option<String>,
    /// Set only to move an existing agreement to another party; empty by default.
    ///
    /// Other values may be added.
    pub operation_type: Option<
        record::Choice<PayafteruseCreditagreementTransferOperationType>,
    >,
    /// Merchant's own agreement number, a different one for each Alipay user.
    ///
    /// 商户外部协议号. Example: `2014070700166653`.
    pub out_agreement_no: Option<String>,
    /// Product code of the Zhima product the merchant has contracted.
    ///
    /// Example: `CREDIT_RISK_ASSESSMENT`.
    pub product_code: Option<String>,
    /// Id of the Zhima credit service.
    ///
    /// 芝麻信用服务ID. Example: `2020050722001440031000061082`.
    pub zm_service_id: Option<String>,
}

impl PayafteruseCreditagreementTransfer {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {
            category_id: None,
            credit_agreement_id: None,
            deduct_agreement_no: None,
            extend_params: None,
            operation_type: None,
            out_agreement_no: None,
            product_code: None,
            zm_service_id: None,
        }
    }

    /// Sets [`category_id`](Self::category_id).
    #[inline]
    pub fn category_id(mut self, category_id: impl Into<String>) -> Self {
        self.category_id = Some(category_id.into());
        self
    }

    /// Sets [`credit_agreement_id`](Self::credit_agreement_id).
    #[inline]
    pub fn credit_agreement_id(
        mut self,
        credit_agreement_id: impl Into<String>,
    ) -> Self {
        self.credit_agreement_id = Some(credit_agreement_id.into());
        self
    }

    /// Sets [`deduct_agreement_no`](Self::deduct_agreement_no).
    #[inline]
    pub fn deduct_agreement_no(
        mut self,
        deduct_agreement_no: impl Into<String>,
    ) -> Self {
        self.deduct_agreement_no = Some(deduct_agreement_no.into());
        self
    }

    /// Sets [`extend_params`](Self::extend_params).
    #[inline]
    pub fn extend_params(mut self, extend_params: impl Into<String>) -> Self {
        self.extend_params = Some(extend_params.into());
        self
    }

    /// Sets [`operation_type`](Self::operation_type).
    #[inline]
    pub fn operation_type(
        mut self,
        operation_type: impl Into<
            record::Choice<PayafteruseCreditagreementTransferOperationType>,
        >,
    ) -> Self {
        self.operation_type = Some(operation_type.into());
        self
    }

    /// Sets [`out_agreement_no`](Self::out_agreement_no).
    #[inline]
    pub fn out_agreement_no(mut self, out_agreement_no: impl Into<String>) -> Self {
        self.out_agreement_no = Some(out_agreement_no.into());
        self
    }

    /// Sets [`product_code`](Self::product_code).
    #[inline]
    pub fn product_code(mut self, product_code: impl Into<String>) -> Self {
        self.product_code = Some(product_code.into());
        self
    }

    /// Sets [`zm_service_id`](Self::zm_service_id).
    #[inline]
    pub fn zm_service_id(mut self, zm_service_id: impl Into<String>) -> Self {
        self.zm_service_id = Some(zm_service_id.into());
        self
    }
}

impl record::Record for PayafteruseCreditagreementTransfer {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &PAYAFTERUSE_CREDITAGREEMENT_TRANSFER
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.category_id),
            1 => Some(&self.credit_agreement_id),
            2 => Some(&self.deduct_agreement_no),
            3 => Some(&self.extend_params),
            4 => Some(&self.operation_type),
            5 => Some(&self.out_agreement_no),
            6 => Some(&self.product_code),
            7 => Some(&self.zm_service_id),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.category_id),
            1 => Some(&mut self.credit_agreement_id),
            2 => Some(&mut self.deduct_agreement_no),
            3 => Some(&mut self.extend_params),
            4 => Some(&mut self.operation_type),
            5 => Some(&mut self.out_agreement_no),
            6 => Some(&mut self.product_code),
            7 => Some(&mut self.zm_service_id),
            _ => None,
        }
    }
}

impl Default for PayafteruseCreditagreementTransfer {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for PayafteruseCreditagreementTransfer {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for PayafteruseCreditagreementTransfer {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for PayafteruseCreditagreementTransfer {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for PayafteruseCreditagreementTransfer {}

impl record::Request for PayafteruseCreditagreementTransfer {
    type Response = PayafteruseCreditagreementTransferResponse;
    type ErrorCode = PayafteruseCreditagreementTransferErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "zhima.credit.payafteruse.creditagreement.transfer",
        title: "芝麻信用服务授权",
        file: "spec/zhima_credit/payafteruse.creditagreement.transfer.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/zhima/credit/payafteruse/creditagreement/transfer",
        }),
        idempotency: schema::Idempotency::Never,
        request: &PAYAFTERUSE_CREDITAGREEMENT_TRANSFER,
        response: &PAYAFTERUSE_CREDITAGREEMENT_TRANSFER_RESPONSE,
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

/// The response of `zhima.credit.payafteruse.creditagreement.transfer` (芝麻信用服务授权).
#[non_exhaustive]
pub struct PayafteruseCreditagreementTransferResponse {
    /// Zhima agreement number.
    ///
    /// 芝麻开通协议号. Example: `ZMOP99202011240100520025162811`.
    pub credit_agreement_id: Option<String>,
    /// Withholding agreement; returned only after `AGREEMENT_TRANSFER` to the mini program merchant edition.
    pub deduct_agreement_no: Option<String>,
    /// Merchant's own agreement number.
    ///
    /// 商户外部协议号. Example: `2014070700166653`.
    pub out_agreement_no: Option<String>,
}

impl record::Record for PayafteruseCreditagreementTransferResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &PAYAFTERUSE_CREDITAGREEMENT_TRANSFER_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.credit_agreement_id),
            1 => Some(&self.deduct_agreement_no),
            2 => Some(&self.out_agreement_no),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.credit_agreement_id),
            1 => Some(&mut self.deduct_agreement_no),
            2 => Some(&mut self.out_agreement_no),
            _ => None,
        }
    }
}

impl Default for PayafteruseCreditagreementTransferResponse {
    #[inline]
    fn default() -> Self {
        Self {
            credit_agreement_id: None,
            deduct_agreement_no: None,
            out_agreement_no: None,
        }
    }
}

impl Clone for PayafteruseCreditagreementTransferResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for PayafteruseCreditagreementTransferResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for PayafteruseCreditagreementTransferResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The values of the platform's type `PayafteruseCreditagreementTransferOperationType`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum PayafteruseCreditagreementTransferOperationType {
    /// `AGREEMENT_TRANSFER`: Change the party of an existing agreement.
    AgreementTransfer,
}

impl record::Enumeration for PayafteruseCreditagreementTransferOperationType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("AGREEMENT_TRANSFER", Self::AgreementTransfer),
    ];
}

impl std::fmt::Debug for PayafteruseCreditagreementTransferOperationType {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The error codes of `zhima.credit.payafteruse.creditagreement.transfer`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PayafteruseCreditagreementTransferErrorCode {
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// `OUT_AGREEMENT_NO_DUPLICATE`.
    OutAgreementNoDuplicate,
    /// `DEDUCT_AGREEMENT_INVALID`.
    DeductAgreementInvalid,
    /// `ZHIMA_EVALUATE_NO_PASS`.
    ZhimaEvaluateNoPass,
    /// `CHECK_SIGN_SALES_FAIL`.
    CheckSignSalesFail,
    /// `SIGN_MODE_NOT_MATCH`.
    SignModeNotMatch,
    /// `INVALID_PARAMETER`: A parameter is not valid.
    ///
    /// Correct the parameter named in the message, then call again.
    InvalidParameter,
    /// `USER_EXIST_VALID_AGREEMENT`.
    UserExistValidAgreement,
    /// `EXIST_NOT_FINISHED_ORDER`.
    ExistNotFinishedOrder,
    /// `CREDIT_AGREEMENT_INVALID`.
    CreditAgreementInvalid,
    /// `CREDIT_AGREEMENT_NOT_MATCH_MERCHANT`.
    CreditAgreementNotMatchMerchant,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for PayafteruseCreditagreementTransferErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("SYSTEM_ERROR", Self::SystemError),
        ("OUT_AGREEMENT_NO_DUPLICATE", Self::OutAgreementNoDuplicate),
        ("DEDUCT_AGREEMENT_INVALID", Self::DeductAgreementInvalid),
        ("ZHIMA_EVALUATE_NO_PASS", Self::ZhimaEvaluateNoPass),
        ("CHECK_SIGN_SALES_FAIL", Self::CheckSignSalesFail),
        ("SIGN_MODE_NOT_MATCH", Self::SignModeNotMatch),
        ("INVALID_PARAMETER", Self::InvalidParameter),
        ("USER_EXIST_VALID_AGREEMENT", Self::UserExistValidAgreement),
        ("EXIST_NOT_FINISHED_ORDER", Self::ExistNotFinishedOrder),
        ("CREDIT_AGREEMENT_INVALID", Self::CreditAgreementInvalid),
        ("CREDIT_AGREEMENT_NOT_MATCH_MERCHANT", Self::CreditAgreementNotMatchMerchant),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for PayafteruseCreditagreementTransferErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
