//! `zhima.credit.payafteruse.creditagreement.transfer` · 芝麻信用服务授权
//!
//! Turn another authorization, such as credit withholding, into a Zhima credit service.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/zhima/credit/payafteruse/creditagreement/transfer`.
//! Described in `spec/zhima_credit/payafteruse.creditagreement.transfer.yaml`.

use crate::{record, schema};

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
        Self::default()
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

/// The values of the platform's type `PayafteruseCreditagreementTransferOperationType`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum PayafteruseCreditagreementTransferOperationType {
    /// `AGREEMENT_TRANSFER`: Change the party of an existing agreement.
    AgreementTransfer,
}

record::enumeration!(
    PayafteruseCreditagreementTransferOperationType, "AGREEMENT_TRANSFER"
    AgreementTransfer
);

/// The error codes of `zhima.credit.payafteruse.creditagreement.transfer`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
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

record::error_codes!(
    PayafteruseCreditagreementTransferErrorCode, "SYSTEM_ERROR" SystemError,
    "OUT_AGREEMENT_NO_DUPLICATE" OutAgreementNoDuplicate, "DEDUCT_AGREEMENT_INVALID"
    DeductAgreementInvalid, "ZHIMA_EVALUATE_NO_PASS" ZhimaEvaluateNoPass,
    "CHECK_SIGN_SALES_FAIL" CheckSignSalesFail, "SIGN_MODE_NOT_MATCH" SignModeNotMatch,
    "INVALID_PARAMETER" InvalidParameter, "USER_EXIST_VALID_AGREEMENT"
    UserExistValidAgreement, "EXIST_NOT_FINISHED_ORDER" ExistNotFinishedOrder,
    "CREDIT_AGREEMENT_INVALID" CreditAgreementInvalid,
    "CREDIT_AGREEMENT_NOT_MATCH_MERCHANT" CreditAgreementNotMatchMerchant
);

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

record::record!(
    PayafteruseCreditagreementTransfer, PAYAFTERUSE_CREDITAGREEMENT_TRANSFER, 0
    category_id None, 1 credit_agreement_id None, 2 deduct_agreement_no None, 3
    extend_params None, 4 operation_type None, 5 out_agreement_no None, 6 product_code
    None, 7 zm_service_id None
);

record::record!(
    PayafteruseCreditagreementTransferResponse,
    PAYAFTERUSE_CREDITAGREEMENT_TRANSFER_RESPONSE, 0 credit_agreement_id None, 1
    deduct_agreement_no None, 2 out_agreement_no None
);

static PAYAFTERUSE_CREDITAGREEMENT_TRANSFER: schema::RecordDef<'static> = schema::RecordDef {
    name: "PayafteruseCreditagreementTransfer",
    file: "spec/zhima_credit/payafteruse.creditagreement.transfer.yaml",
    rows: &[
        schema::Row::Text("category_id"),
        schema::Row::Text("credit_agreement_id"),
        schema::Row::Text("deduct_agreement_no"),
        schema::Row::Text("extend_params"),
        schema::Row::Text("operation_type"),
        schema::Row::Text("out_agreement_no"),
        schema::Row::Text("product_code"),
        schema::Row::Text("zm_service_id"),
    ],
    rules: &[
        schema::Rule::When {
            field: "operation_type",
            equals: "AGREEMENT_TRANSFER",
            require: &["credit_agreement_id"],
        },
    ],
    lines: &[11, 12, 17, 22, 27, 33, 38, 42, 49],
};

static PAYAFTERUSE_CREDITAGREEMENT_TRANSFER_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "PayafteruseCreditagreementTransferResponse",
    file: "spec/zhima_credit/payafteruse.creditagreement.transfer.yaml",
    rows: &[
        schema::Row::Text("credit_agreement_id"),
        schema::Row::Text("deduct_agreement_no"),
        schema::Row::Text("out_agreement_no"),
    ],
    rules: &[],
    lines: &[],
};
