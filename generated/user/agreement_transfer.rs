//! `alipay.user.agreement.transfer` · 协议由普通通用代扣协议产品转移到周期扣协议产品
//!
//! Move an agreement from general withholding to the periodic deduction product.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/user/agreement/transfer`. Described in
//! `spec/user/agreement.transfer.yaml`.

use crate::{record, schema};

/// A request of `alipay.user.agreement.transfer` (协议由普通通用代扣协议产品转移到周期扣协议产品).
///
/// Move an agreement from general withholding to the periodic deduction product.
///
/// ```
/// use alipay::user::AgreementTransfer;
///
/// let request = AgreementTransfer::new()
///     .agreement_no("20170322450983769228");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`agreement_no`](Self::agreement_no) | required in some cases |
/// | [`period_rule_params`](Self::period_rule_params) | required in some cases |
/// | [`target_product_code`](Self::target_product_code) | required in some cases |
/// | rule | Where `target_product_code` is `CYCLE_PAY_AUTH_P`, there must be `period_rule_params` |
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/user/agreement/transfer`. Described in
/// `spec/user/agreement.transfer.yaml`.
/// Returns [`AgreementTransferResponse`], or an error with a [`AgreementTransferErrorCode`].
#[doc(alias = "alipay.user.agreement.transfer")]
#[doc(alias = "/v3/alipay/user/agreement/transfer")]
#[doc(alias = "协议由普通通用代扣协议产品转移到周期扣协议产品")]
#[doc(alias = "代扣")]
#[must_use]
#[non_exhaustive]
pub struct AgreementTransfer {
    /// Alipay's agreement number.
    ///
    /// 协议号; required in some cases. Example: `20170322450983769228`.
    pub agreement_no: Option<String>,
    /// Deduction rules shown to the user; required for periodic products.
    ///
    /// Required in some cases.
    pub period_rule_params: Option<super::super::types::PeriodRuleParams>,
    /// Product code the agreement changes to, fixed with Alipay at signing.
    ///
    /// 目标产品码; required in some cases. Example: `CYCLE_PAY_AUTH_P`.
    pub target_product_code: Option<String>,
}

impl AgreementTransfer {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
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

/// The response of `alipay.user.agreement.transfer` (协议由普通通用代扣协议产品转移到周期扣协议产品).
#[non_exhaustive]
pub struct AgreementTransferResponse {
    /// Limit for one deduction, in yuan.
    ///
    /// 单次金额限制; an amount of money as a decimal number. Example: `100`.
    pub amount: Option<record::Amount>,
    /// Execution date, such as 2019-01-23.
    ///
    /// 执行时间. Example: `2019-01-23`.
    pub execute_time: Option<String>,
    /// Length of a period, counted in `period_type`.
    ///
    /// 周期. Example: `7`.
    pub period: Option<String>,
    /// Unit of the period, such as `DAY`.
    ///
    /// 周期类型. Example: `DAY`.
    pub period_type: Option<String>,
    /// Limit for all deductions together, in yuan.
    ///
    /// 总金额限制; an amount of money as a decimal number. Example: `600`.
    pub total_amount: Option<record::Amount>,
    /// Total number of payments.
    ///
    /// 总支付次数. Example: `12`.
    pub total_payments: Option<String>,
}

/// The error codes of `alipay.user.agreement.transfer`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum AgreementTransferErrorCode {
    /// `USER_AGREEMENT_NOT_EXIST`: The user agreement does not exist.
    ///
    /// Check the agreement.
    UserAgreementNotExist,
    /// `INVALID_PARAMETER`: A parameter is not valid.
    ///
    /// Correct the parameter named in the message, then call again.
    InvalidParameter,
    /// `PRODUCT_CODE_IS_INVALID`: The product code is not valid.
    ///
    /// Correct the product code.
    ProductCodeIsInvalid,
    /// `PRODUCTCODE_ALREADY_UPDATE`: The product code was changed before.
    ProductcodeAlreadyUpdate,
    /// `NOT_SUPPORTED_BUSINESS`: The business is not supported.
    NotSupportedBusiness,
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// `MERCHANT_AGREEMENT_IS_NOT_EXIST`: The merchant agreement does not exist.
    ///
    /// Check that the merchant has signed.
    MerchantAgreementIsNotExist,
    /// `MERCHANT_STATUS_IS_NOT_NORMAL`: The merchant is not in the normal state.
    ///
    /// Check the merchant agreement.
    MerchantStatusIsNotNormal,
    /// `MERCHANT_AGREEMENT_IS_EXPIRED`: The merchant's agreement has expired.
    ///
    /// Sign the product again.
    MerchantAgreementIsExpired,
    /// `USER_AGREEMENT_IS_OUT_OF_DATE`: The user agreement has expired.
    ///
    /// Have it signed again and use the new agreement number.
    UserAgreementIsOutOfDate,
    /// `USER_AGREEMENT_STATUS_IS_EXPIRED`: The user's agreement has expired.
    ///
    /// Have the user sign again.
    UserAgreementStatusIsExpired,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    AgreementTransferErrorCode, "USER_AGREEMENT_NOT_EXIST" UserAgreementNotExist,
    "INVALID_PARAMETER" InvalidParameter, "PRODUCT_CODE_IS_INVALID" ProductCodeIsInvalid,
    "PRODUCTCODE_ALREADY_UPDATE" ProductcodeAlreadyUpdate, "NOT_SUPPORTED_BUSINESS"
    NotSupportedBusiness, "SYSTEM_ERROR" SystemError, "MERCHANT_AGREEMENT_IS_NOT_EXIST"
    MerchantAgreementIsNotExist, "MERCHANT_STATUS_IS_NOT_NORMAL"
    MerchantStatusIsNotNormal, "MERCHANT_AGREEMENT_IS_EXPIRED"
    MerchantAgreementIsExpired, "USER_AGREEMENT_IS_OUT_OF_DATE" UserAgreementIsOutOfDate,
    "USER_AGREEMENT_STATUS_IS_EXPIRED" UserAgreementStatusIsExpired
);

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
    AgreementTransfer, AGREEMENT_TRANSFER, 0 agreement_no None, 1 period_rule_params
    None, 2 target_product_code None
);

record::record!(
    AgreementTransferResponse, AGREEMENT_TRANSFER_RESPONSE, 0 amount None, 1 execute_time
    None, 2 period None, 3 period_type None, 4 total_amount None, 5 total_payments None
);

static AGREEMENT_TRANSFER: schema::RecordDef<'static> = schema::RecordDef {
    name: "AgreementTransfer",
    file: "spec/user/agreement.transfer.yaml",
    rows: &[
        schema::Row::Text("agreement_no"),
        schema::Row::Plain(
            "period_rule_params",
            schema::Kind::Record(&super::super::types::PERIOD_RULE_PARAMS),
        ),
        schema::Row::Text("target_product_code"),
    ],
    rules: &[
        schema::Rule::When {
            field: "target_product_code",
            equals: "CYCLE_PAY_AUTH_P",
            require: &["period_rule_params"],
        },
    ],
    lines: &[11, 17, 21, 29],
};

static AGREEMENT_TRANSFER_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "AgreementTransferResponse",
    file: "spec/user/agreement.transfer.yaml",
    rows: &[
        schema::Row::Text("amount"),
        schema::Row::Text("execute_time"),
        schema::Row::Text("period"),
        schema::Row::Text("period_type"),
        schema::Row::Text("total_amount"),
        schema::Row::Text("total_payments"),
    ],
    rules: &[],
    lines: &[],
};
