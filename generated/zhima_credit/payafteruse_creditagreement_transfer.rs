//! `zhima.credit.payafteruse.creditagreement.transfer` · 芝麻信用服务授权
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/zhima/credit/payafteruse/creditagreement/transfer`.
//! Described in `spec/zhima_credit/payafteruse.creditagreement.transfer.yaml`.

use crate::{record, schema};

static PAYAFTERUSE_CREDITAGREEMENT_TRANSFER: schema::RecordDef<'static> = schema::RecordDef {
    name: "PayafteruseCreditagreementTransfer",
    file: "spec/zhima_credit/payafteruse.creditagreement.transfer.yaml",
    fields: &[
        schema::FieldDef::text("category_id", 9),
        schema::FieldDef::text("credit_agreement_id", 10),
        schema::FieldDef::text("deduct_agreement_no", 11),
        schema::FieldDef::text("extend_params", 12),
        schema::FieldDef::text("operation_type", 13),
        schema::FieldDef::text("out_agreement_no", 14),
        schema::FieldDef::text("product_code", 15),
        schema::FieldDef::text("zm_service_id", 16),
    ],
    rules: &[],
};

static PAYAFTERUSE_CREDITAGREEMENT_TRANSFER_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "PayafteruseCreditagreementTransferResponse",
    file: "spec/zhima_credit/payafteruse.creditagreement.transfer.yaml",
    fields: &[
        schema::FieldDef::text("credit_agreement_id", 19),
        schema::FieldDef::text("deduct_agreement_no", 20),
        schema::FieldDef::text("out_agreement_no", 21),
    ],
    rules: &[],
};

/// A request of `zhima.credit.payafteruse.creditagreement.transfer` (芝麻信用服务授权).
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/zhima/credit/payafteruse/creditagreement/transfer`.
/// Described in `spec/zhima_credit/payafteruse.creditagreement.transfer.yaml`.
/// Answered by [`PayafteruseCreditagreementTransferResponse`], or by an error with a [`PayafteruseCreditagreementTransferErrorCode`].
#[doc(alias = "zhima.credit.payafteruse.creditagreement.transfer")]
#[doc(alias = "芝麻信用服务授权")]
#[must_use]
#[non_exhaustive]
pub struct PayafteruseCreditagreementTransfer {
    /// On the wire `category_id`, a text. Source: `spec/zhima_credit/payafteruse.creditagreement.transfer.yaml:9`.
    pub category_id: Option<String>,
    /// On the wire `credit_agreement_id`, a text. Source:
    /// `spec/zhima_credit/payafteruse.creditagreement.transfer.yaml:10`.
    pub credit_agreement_id: Option<String>,
    /// On the wire `deduct_agreement_no`, a text. Source:
    /// `spec/zhima_credit/payafteruse.creditagreement.transfer.yaml:11`.
    pub deduct_agreement_no: Option<String>,
    /// On the wire `extend_params`, a text. Source: `spec/zhima_credit/payafteruse.creditagreement.transfer.yaml:12`.
    pub extend_params: Option<String>,
    /// On the wire `operation_type`, a text. Source:
    /// `spec/zhima_credit/payafteruse.creditagreement.transfer.yaml:13`.
    pub operation_type: Option<String>,
    /// On the wire `out_agreement_no`, a text. Source:
    /// `spec/zhima_credit/payafteruse.creditagreement.transfer.yaml:14`.
    pub out_agreement_no: Option<String>,
    /// On the wire `product_code`, a text. Source: `spec/zhima_credit/payafteruse.creditagreement.transfer.yaml:15`.
    pub product_code: Option<String>,
    /// On the wire `zm_service_id`, a text. Source: `spec/zhima_credit/payafteruse.creditagreement.transfer.yaml:16`.
    pub zm_service_id: Option<String>,
}

impl PayafteruseCreditagreementTransfer {
    /// With no field set; what is required is checked before the request is sent.
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
    pub fn operation_type(mut self, operation_type: impl Into<String>) -> Self {
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
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `zhima.credit.payafteruse.creditagreement.transfer` (芝麻信用服务授权).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct PayafteruseCreditagreementTransferResponse {
    /// On the wire `credit_agreement_id`, a text. Source:
    /// `spec/zhima_credit/payafteruse.creditagreement.transfer.yaml:19`.
    pub credit_agreement_id: Option<String>,
    /// On the wire `deduct_agreement_no`, a text. Source:
    /// `spec/zhima_credit/payafteruse.creditagreement.transfer.yaml:20`.
    pub deduct_agreement_no: Option<String>,
    /// On the wire `out_agreement_no`, a text. Source:
    /// `spec/zhima_credit/payafteruse.creditagreement.transfer.yaml:21`.
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

/// The error codes of `zhima.credit.payafteruse.creditagreement.transfer`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PayafteruseCreditagreementTransferErrorCode {
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/zhima_credit/payafteruse.creditagreement.transfer.yaml:24`.
    SystemError,
    /// On the wire `OUT_AGREEMENT_NO_DUPLICATE`. Source:
    /// `spec/zhima_credit/payafteruse.creditagreement.transfer.yaml:25`.
    OutAgreementNoDuplicate,
    /// On the wire `DEDUCT_AGREEMENT_INVALID`. Source:
    /// `spec/zhima_credit/payafteruse.creditagreement.transfer.yaml:26`.
    DeductAgreementInvalid,
    /// On the wire `ZHIMA_EVALUATE_NO_PASS`. Source:
    /// `spec/zhima_credit/payafteruse.creditagreement.transfer.yaml:27`.
    ZhimaEvaluateNoPass,
    /// On the wire `CHECK_SIGN_SALES_FAIL`. Source: `spec/zhima_credit/payafteruse.creditagreement.transfer.yaml:28`.
    CheckSignSalesFail,
    /// On the wire `SIGN_MODE_NOT_MATCH`. Source: `spec/zhima_credit/payafteruse.creditagreement.transfer.yaml:29`.
    SignModeNotMatch,
    /// On the wire `INVALID_PARAMETER`. Source: `spec/zhima_credit/payafteruse.creditagreement.transfer.yaml:30`.
    InvalidParameter,
    /// On the wire `USER_EXIST_VALID_AGREEMENT`. Source:
    /// `spec/zhima_credit/payafteruse.creditagreement.transfer.yaml:31`.
    UserExistValidAgreement,
    /// On the wire `EXIST_NOT_FINISHED_ORDER`. Source:
    /// `spec/zhima_credit/payafteruse.creditagreement.transfer.yaml:32`.
    ExistNotFinishedOrder,
    /// On the wire `CREDIT_AGREEMENT_INVALID`. Source:
    /// `spec/zhima_credit/payafteruse.creditagreement.transfer.yaml:33`.
    CreditAgreementInvalid,
    /// On the wire `CREDIT_AGREEMENT_NOT_MATCH_MERCHANT`. Source:
    /// `spec/zhima_credit/payafteruse.creditagreement.transfer.yaml:34`.
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
