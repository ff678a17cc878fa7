//! `zhima.credit.payafteruse.creditbizorder.order` · 芝麻信用服务下单（免用户确认场景）
//!
//! Place a Zhima credit service order from the server, without the user's confirmation.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/zhima/credit/payafteruse/creditbizorder/order`.
//! Described in `spec/zhima_credit/payafteruse.creditbizorder.order.yaml`.

use crate::{record, schema};

/// A request of `zhima.credit.payafteruse.creditbizorder.order` (芝麻信用服务下单（免用户确认场景）).
///
/// Place a Zhima credit service order from the server, without the user's confirmation.
///
/// ```
/// use alipay::zhima_credit::PayafteruseCreditbizorderOrder;
///
/// let request = PayafteruseCreditbizorderOrder::new()
///     .amount_type("RISK_AMOUNT");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`amount_type`](Self::amount_type) | one of its values |
/// | [`commercial_sub_mode`](Self::commercial_sub_mode) | required in some cases |
/// | [`credit_agreement_id`](Self::credit_agreement_id) | required in some cases |
/// | [`order_amount`](Self::order_amount) | required in some cases; an amount in yuan |
/// | [`out_order_no`](Self::out_order_no) | required in some cases; at most 64 characters (advisory) |
/// | [`payment_total_times`](Self::payment_total_times) | required in some cases |
/// | [`stage_period_type`](Self::stage_period_type) | required in some cases |
/// | [`subject`](Self::subject) | required in some cases |
/// | rule | Where `credit_commercial_mode` is `STAGE_PAYMENT`, there must be `payment_total_times` |
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/zhima/credit/payafteruse/creditbizorder/order`.
/// Described in `spec/zhima_credit/payafteruse.creditbizorder.order.yaml`.
/// Returns [`PayafteruseCreditbizorderOrderResponse`], or an error with a [`PayafteruseCreditbizorderOrderErrorCode`].
#[doc(alias = "zhima.credit.payafteruse.creditbizorder.order")]
#[doc(alias = "/v3/zhima/credit/payafteruse/creditbizorder/order")]
#[doc(alias = "芝麻信用服务下单（免用户确认场景）")]
#[doc(alias = "芝麻信用服务下单")]
#[doc(alias = "下单")]
#[doc(alias = "信用")]
#[doc(alias = "芝麻")]
#[doc(alias = "芝麻信用")]
#[must_use]
#[non_exhaustive]
pub struct PayafteruseCreditbizorderOrder {
    /// What `order_amount` means, and so which cap a deduction has; void without `order_amount`.
    ///
    /// Defaults to `ORDER_AMOUNT`. Example: `RISK_AMOUNT`.
    pub amount_type: Option<record::Choice<PayafteruseCreditbizorderOrderAmountType>>,
    /// Description of the order.
    ///
    /// 订单描述. Example: `Iphone6 16G`.
    pub body: Option<String>,
    /// Zhima's external category; may be left out without special risk control needs.
    ///
    /// 芝麻外部类目. Example: `credit_pay_after_use`.
    pub category_id: Option<String>,
    /// Sub-mode of staged payment, by times or by installments; not for single payment.
    ///
    /// 业务子模式; required in some cases.
    pub commercial_sub_mode: Option<String>,
    /// Zhima agreement number.
    ///
    /// 芝麻开通协议号; required in some cases. Example: `ZMOP99202011240100520025162811`.
    pub credit_agreement_id: Option<String>,
    /// Credit mode, single deduction by default; other modes by their own documents.
    ///
    /// 信用业务模式; other values may be added.
    pub credit_commercial_mode: Option<
        record::Choice<PayafteruseCreditbizorderOrderCreditCommercialMode>,
    >,
    /// Extended business parameters.
    ///
    /// 业务扩展参数. Example: `{"key":"value"}`.
    pub extend_params: Option<String>,
    /// Cap in yuan on all deductions of the order; if left out, the contracted limit.
    ///
    /// 订单金额; required in some cases; an amount of money as a decimal number. Example: `88.66`.
    pub order_amount: Option<record::Amount>,
    /// Merchant's order number, unique.
    ///
    /// 商户外部订单号; required in some cases; at most 64 characters (advisory). Example: `out00120312323232`.
    pub out_order_no: Option<String>,
    /// Number of stages of the order, in staged payment.
    ///
    /// 多阶段订单次数; required in some cases.
    pub payment_total_times: Option<String>,
    /// Product code.
    ///
    /// 产品码. Defaults to `CREDIT_PAY_AFTER_USE`. Example: `CREDIT_PAY_AFTER_USE`.
    pub product_code: Option<String>,
    /// Period type of staged payment; for installments only, not for payment by times.
    ///
    /// 阶段付分期类型; required in some cases.
    pub stage_period_type: Option<String>,
    /// Order title, without special characters such as `/`, `=`, `&`.
    ///
    /// 订单标题; required in some cases. Example: `Iphone6 16G`.
    pub subject: Option<String>,
}

impl PayafteruseCreditbizorderOrder {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`amount_type`](Self::amount_type).
    #[inline]
    pub fn amount_type(
        mut self,
        amount_type: impl Into<record::Choice<PayafteruseCreditbizorderOrderAmountType>>,
    ) -> Self {
        self.amount_type = Some(amount_type.into());
        self
    }

    /// Sets [`body`](Self::body).
    #[inline]
    pub fn body(mut self, body: impl Into<String>) -> Self {
        self.body = Some(body.into());
        self
    }

    /// Sets [`category_id`](Self::category_id).
    #[inline]
    pub fn category_id(mut self, category_id: impl Into<String>) -> Self {
        self.category_id = Some(category_id.into());
        self
    }

    /// Sets [`commercial_sub_mode`](Self::commercial_sub_mode).
    #[inline]
    pub fn commercial_sub_mode(
        mut self,
        commercial_sub_mode: impl Into<String>,
    ) -> Self {
        self.commercial_sub_mode = Some(commercial_sub_mode.into());
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

    /// Sets [`credit_commercial_mode`](Self::credit_commercial_mode).
    #[inline]
    pub fn credit_commercial_mode(
        mut self,
        credit_commercial_mode: impl Into<
            record::Choice<PayafteruseCreditbizorderOrderCreditCommercialMode>,
        >,
    ) -> Self {
        self.credit_commercial_mode = Some(credit_commercial_mode.into());
        self
    }

    /// Sets [`extend_params`](Self::extend_params).
    #[inline]
    pub fn extend_params(mut self, extend_params: impl Into<String>) -> Self {
        self.extend_params = Some(extend_params.into());
        self
    }

    /// Sets [`order_amount`](Self::order_amount).
    #[inline]
    pub fn order_amount(mut self, order_amount: impl Into<record::Amount>) -> Self {
        self.order_amount = Some(order_amount.into());
        self
    }

    /// Sets [`out_order_no`](Self::out_order_no).
    #[inline]
    pub fn out_order_no(mut self, out_order_no: impl Into<String>) -> Self {
        self.out_order_no = Some(out_order_no.into());
        self
    }

    /// Sets [`payment_total_times`](Self::payment_total_times).
    #[inline]
    pub fn payment_total_times(
        mut self,
        payment_total_times: impl Into<String>,
    ) -> Self {
        self.payment_total_times = Some(payment_total_times.into());
        self
    }

    /// Sets [`product_code`](Self::product_code).
    #[inline]
    pub fn product_code(mut self, product_code: impl Into<String>) -> Self {
        self.product_code = Some(product_code.into());
        self
    }

    /// Sets [`stage_period_type`](Self::stage_period_type).
    #[inline]
    pub fn stage_period_type(mut self, stage_period_type: impl Into<String>) -> Self {
        self.stage_period_type = Some(stage_period_type.into());
        self
    }

    /// Sets [`subject`](Self::subject).
    #[inline]
    pub fn subject(mut self, subject: impl Into<String>) -> Self {
        self.subject = Some(subject.into());
        self
    }
}

/// The response of `zhima.credit.payafteruse.creditbizorder.order` (芝麻信用服务下单（免用户确认场景）).
#[non_exhaustive]
pub struct PayafteruseCreditbizorderOrderResponse {
    /// Credit service order number.
    ///
    /// 信用服务订单号. Example: `ZMCB99202103310000450000041833`.
    pub credit_biz_order_id: Option<String>,
    /// External order number passed on creation.
    ///
    /// Example: `out1210212021212`.
    pub out_order_no: Option<String>,
}

/// The values of the platform's type `PayafteruseCreditbizorderOrderAmountType`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum PayafteruseCreditbizorderOrderAmountType {
    /// `ORDER_AMOUNT`: Amount paid later; caps the deduction.
    OrderAmount,
    /// `RISK_AMOUNT`: Estimate; the contracted limit caps the deduction.
    RiskAmount,
}

record::enumeration!(
    PayafteruseCreditbizorderOrderAmountType, "ORDER_AMOUNT" OrderAmount, "RISK_AMOUNT"
    RiskAmount
);

/// The values of the platform's type `PayafteruseCreditbizorderOrderCreditCommercialMode`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum PayafteruseCreditbizorderOrderCreditCommercialMode {
    /// `STAGE_PAYMENT`: Staged payment.
    StagePayment,
}

record::enumeration!(
    PayafteruseCreditbizorderOrderCreditCommercialMode, "STAGE_PAYMENT" StagePayment
);

/// The error codes of `zhima.credit.payafteruse.creditbizorder.order`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum PayafteruseCreditbizorderOrderErrorCode {
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// `BIZ_ERROR`: A business error occurred.
    ///
    /// Read the message returned with the code.
    BizError,
    /// `INVALID_PARAMETER`: A parameter is not valid.
    ///
    /// Correct the parameter named in the message, then call again.
    InvalidParameter,
    /// `CREDIT_AGREEMENT_INVALID`.
    CreditAgreementInvalid,
    /// `CHECK_SIGN_SALES_FAIL`.
    CheckSignSalesFail,
    /// `ZHIMA_EVALUATE_NO_PASS`.
    ZhimaEvaluateNoPass,
    /// `SIGN_SALES_CHANGE`.
    SignSalesChange,
    /// `ZHIMA_CHECK_NO_PASS`.
    ZhimaCheckNoPass,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    PayafteruseCreditbizorderOrderErrorCode, "SYSTEM_ERROR" SystemError, "BIZ_ERROR"
    BizError, "INVALID_PARAMETER" InvalidParameter, "CREDIT_AGREEMENT_INVALID"
    CreditAgreementInvalid, "CHECK_SIGN_SALES_FAIL" CheckSignSalesFail,
    "ZHIMA_EVALUATE_NO_PASS" ZhimaEvaluateNoPass, "SIGN_SALES_CHANGE" SignSalesChange,
    "ZHIMA_CHECK_NO_PASS" ZhimaCheckNoPass
);

impl record::CallRequest for PayafteruseCreditbizorderOrder {}

impl record::Request for PayafteruseCreditbizorderOrder {
    type Response = PayafteruseCreditbizorderOrderResponse;
    type ErrorCode = PayafteruseCreditbizorderOrderErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "zhima.credit.payafteruse.creditbizorder.order",
        title: "芝麻信用服务下单（免用户确认场景）",
        file: "spec/zhima_credit/payafteruse.creditbizorder.order.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/zhima/credit/payafteruse/creditbizorder/order",
        }),
        idempotency: schema::Idempotency::Never,
        request: &PAYAFTERUSE_CREDITBIZORDER_ORDER,
        response: &PAYAFTERUSE_CREDITBIZORDER_ORDER_RESPONSE,
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
    PayafteruseCreditbizorderOrder, PAYAFTERUSE_CREDITBIZORDER_ORDER, 0 amount_type None,
    1 body None, 2 category_id None, 3 commercial_sub_mode None, 4 credit_agreement_id
    None, 5 credit_commercial_mode None, 6 extend_params None, 7 order_amount None, 8
    out_order_no None, 9 payment_total_times None, 10 product_code None, 11
    stage_period_type None, 12 subject None
);

record::record!(
    PayafteruseCreditbizorderOrderResponse, PAYAFTERUSE_CREDITBIZORDER_ORDER_RESPONSE, 0
    credit_biz_order_id None, 1 out_order_no None
);

static PAYAFTERUSE_CREDITBIZORDER_ORDER: schema::RecordDef<'static> = schema::RecordDef {
    name: "PayafteruseCreditbizorderOrder",
    file: "spec/zhima_credit/payafteruse.creditbizorder.order.yaml",
    rows: &[
        schema::Row::Limited(
            "amount_type",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(
                    schema::Limit::Values(&["ORDER_AMOUNT", "RISK_AMOUNT"]),
                ),
            ],
        ),
        schema::Row::Text("body"),
        schema::Row::Text("category_id"),
        schema::Row::Text("commercial_sub_mode"),
        schema::Row::Text("credit_agreement_id"),
        schema::Row::Text("credit_commercial_mode"),
        schema::Row::Text("extend_params"),
        schema::Row::Limited(
            "order_amount",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Format(schema::Format::Price))],
        ),
        schema::Row::Limited(
            "out_order_no",
            schema::Kind::Text,
            &[schema::LimitRow::Advisory(schema::Limit::MaxLength(64))],
        ),
        schema::Row::Text("payment_total_times"),
        schema::Row::Text("product_code"),
        schema::Row::Text("stage_period_type"),
        schema::Row::Text("subject"),
    ],
    rules: &[
        schema::Rule::When {
            field: "credit_commercial_mode",
            equals: "STAGE_PAYMENT",
            require: &["payment_total_times"],
        },
    ],
    lines: &[11, 13, 19, 20, 25, 30, 36, 43, 48, 51, 54, 59, 62, 67, 73, 78, 86],
};

static PAYAFTERUSE_CREDITBIZORDER_ORDER_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "PayafteruseCreditbizorderOrderResponse",
    file: "spec/zhima_credit/payafteruse.creditbizorder.order.yaml",
    rows: &[schema::Row::Text("credit_biz_order_id"), schema::Row::Text("out_order_no")],
    rules: &[],
    lines: &[],
};
