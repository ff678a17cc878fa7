//! `zhima.credit.payafteruse.creditbizorder.order` · 芝麻信用服务下单（免用户确认场景）
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/zhima/credit/payafteruse/creditbizorder/order`.
//! Described in `spec/zhima_credit/payafteruse.creditbizorder.order.yaml`.

use crate::{record, schema};

static PAYAFTERUSE_CREDITBIZORDER_ORDER: schema::RecordDef<'static> = schema::RecordDef {
    name: "PayafteruseCreditbizorderOrder",
    file: "spec/zhima_credit/payafteruse.creditbizorder.order.yaml",
    fields: &[
        schema::FieldDef::text("amount_type", 9),
        schema::FieldDef::text("body", 10),
        schema::FieldDef::text("category_id", 11),
        schema::FieldDef::text("commercial_sub_mode", 12),
        schema::FieldDef::text("credit_agreement_id", 13),
        schema::FieldDef::text("credit_commercial_mode", 14),
        schema::FieldDef::text("extend_params", 15),
        schema::FieldDef::text("order_amount", 16),
        schema::FieldDef::text("out_order_no", 17),
        schema::FieldDef::text("payment_total_times", 18),
        schema::FieldDef::text("product_code", 19),
        schema::FieldDef::text("stage_period_type", 20),
        schema::FieldDef::text("subject", 21),
    ],
    rules: &[],
};

static PAYAFTERUSE_CREDITBIZORDER_ORDER_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "PayafteruseCreditbizorderOrderResponse",
    file: "spec/zhima_credit/payafteruse.creditbizorder.order.yaml",
    fields: &[
        schema::FieldDef::text("credit_biz_order_id", 24),
        schema::FieldDef::text("out_order_no", 25),
    ],
    rules: &[],
};

/// A request of `zhima.credit.payafteruse.creditbizorder.order` (芝麻信用服务下单（免用户确认场景）).
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/zhima/credit/payafteruse/creditbizorder/order`.
/// Described in `spec/zhima_credit/payafteruse.creditbizorder.order.yaml`.
/// Answered by [`PayafteruseCreditbizorderOrderResponse`], or by an error with a [`PayafteruseCreditbizorderOrderErrorCode`].
#[doc(alias = "zhima.credit.payafteruse.creditbizorder.order")]
#[doc(alias = "芝麻信用服务下单（免用户确认场景）")]
#[doc(alias = "芝麻信用服务下单")]
#[must_use]
#[non_exhaustive]
pub struct PayafteruseCreditbizorderOrder {
    /// On the wire `amount_type`, a text. Source: `spec/zhima_credit/payafteruse.creditbizorder.order.yaml:9`.
    pub amount_type: Option<String>,
    /// On the wire `body`, a text. Source: `spec/zhima_credit/payafteruse.creditbizorder.order.yaml:10`.
    pub body: Option<String>,
    /// On the wire `category_id`, a text. Source: `spec/zhima_credit/payafteruse.creditbizorder.order.yaml:11`.
    pub category_id: Option<String>,
    /// On the wire `commercial_sub_mode`, a text. Source:
    /// `spec/zhima_credit/payafteruse.creditbizorder.order.yaml:12`.
    pub commercial_sub_mode: Option<String>,
    /// On the wire `credit_agreement_id`, a text. Source:
    /// `spec/zhima_credit/payafteruse.creditbizorder.order.yaml:13`.
    pub credit_agreement_id: Option<String>,
    /// On the wire `credit_commercial_mode`, a text. Source:
    /// `spec/zhima_credit/payafteruse.creditbizorder.order.yaml:14`.
    pub credit_commercial_mode: Option<String>,
    /// On the wire `extend_params`, a text. Source: `spec/zhima_credit/payafteruse.creditbizorder.order.yaml:15`.
    pub extend_params: Option<String>,
    /// On the wire `order_amount`, a text. Source: `spec/zhima_credit/payafteruse.creditbizorder.order.yaml:16`.
    pub order_amount: Option<String>,
    /// On the wire `out_order_no`, a text. Source: `spec/zhima_credit/payafteruse.creditbizorder.order.yaml:17`.
    pub out_order_no: Option<String>,
    /// On the wire `payment_total_times`, a text. Source:
    /// `spec/zhima_credit/payafteruse.creditbizorder.order.yaml:18`.
    pub payment_total_times: Option<String>,
    /// On the wire `product_code`, a text. Source: `spec/zhima_credit/payafteruse.creditbizorder.order.yaml:19`.
    pub product_code: Option<String>,
    /// On the wire `stage_period_type`, a text. Source: `spec/zhima_credit/payafteruse.creditbizorder.order.yaml:20`.
    pub stage_period_type: Option<String>,
    /// On the wire `subject`, a text. Source: `spec/zhima_credit/payafteruse.creditbizorder.order.yaml:21`.
    pub subject: Option<String>,
}

impl PayafteruseCreditbizorderOrder {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            amount_type: None,
            body: None,
            category_id: None,
            commercial_sub_mode: None,
            credit_agreement_id: None,
            credit_commercial_mode: None,
            extend_params: None,
            order_amount: None,
            out_order_no: None,
            payment_total_times: None,
            product_code: None,
            stage_period_type: None,
            subject: None,
        }
    }

    /// Sets [`amount_type`](Self::amount_type).
    #[inline]
    pub fn amount_type(mut self, amount_type: impl Into<String>) -> Self {
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
        credit_commercial_mode: impl Into<String>,
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
    pub fn order_amount(mut self, order_amount: impl Into<String>) -> Self {
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

impl record::Record for PayafteruseCreditbizorderOrder {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &PAYAFTERUSE_CREDITBIZORDER_ORDER
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.amount_type),
            1 => Some(&self.body),
            2 => Some(&self.category_id),
            3 => Some(&self.commercial_sub_mode),
            4 => Some(&self.credit_agreement_id),
            5 => Some(&self.credit_commercial_mode),
            6 => Some(&self.extend_params),
            7 => Some(&self.order_amount),
            8 => Some(&self.out_order_no),
            9 => Some(&self.payment_total_times),
            10 => Some(&self.product_code),
            11 => Some(&self.stage_period_type),
            12 => Some(&self.subject),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.amount_type),
            1 => Some(&mut self.body),
            2 => Some(&mut self.category_id),
            3 => Some(&mut self.commercial_sub_mode),
            4 => Some(&mut self.credit_agreement_id),
            5 => Some(&mut self.credit_commercial_mode),
            6 => Some(&mut self.extend_params),
            7 => Some(&mut self.order_amount),
            8 => Some(&mut self.out_order_no),
            9 => Some(&mut self.payment_total_times),
            10 => Some(&mut self.product_code),
            11 => Some(&mut self.stage_period_type),
            12 => Some(&mut self.subject),
            _ => None,
        }
    }
}

impl Default for PayafteruseCreditbizorderOrder {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for PayafteruseCreditbizorderOrder {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for PayafteruseCreditbizorderOrder {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for PayafteruseCreditbizorderOrder {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

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
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `zhima.credit.payafteruse.creditbizorder.order` (芝麻信用服务下单（免用户确认场景）).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct PayafteruseCreditbizorderOrderResponse {
    /// On the wire `credit_biz_order_id`, a text. Source:
    /// `spec/zhima_credit/payafteruse.creditbizorder.order.yaml:24`.
    pub credit_biz_order_id: Option<String>,
    /// On the wire `out_order_no`, a text. Source: `spec/zhima_credit/payafteruse.creditbizorder.order.yaml:25`.
    pub out_order_no: Option<String>,
}

impl record::Record for PayafteruseCreditbizorderOrderResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &PAYAFTERUSE_CREDITBIZORDER_ORDER_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.credit_biz_order_id),
            1 => Some(&self.out_order_no),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.credit_biz_order_id),
            1 => Some(&mut self.out_order_no),
            _ => None,
        }
    }
}

impl Default for PayafteruseCreditbizorderOrderResponse {
    #[inline]
    fn default() -> Self {
        Self {
            credit_biz_order_id: None,
            out_order_no: None,
        }
    }
}

impl Clone for PayafteruseCreditbizorderOrderResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for PayafteruseCreditbizorderOrderResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for PayafteruseCreditbizorderOrderResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `zhima.credit.payafteruse.creditbizorder.order`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PayafteruseCreditbizorderOrderErrorCode {
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/zhima_credit/payafteruse.creditbizorder.order.yaml:28`.
    SystemError,
    /// On the wire `BIZ_ERROR`. Source: `spec/zhima_credit/payafteruse.creditbizorder.order.yaml:29`.
    BizError,
    /// On the wire `INVALID_PARAMETER`. Source: `spec/zhima_credit/payafteruse.creditbizorder.order.yaml:30`.
    InvalidParameter,
    /// On the wire `CREDIT_AGREEMENT_INVALID`. Source: `spec/zhima_credit/payafteruse.creditbizorder.order.yaml:31`.
    CreditAgreementInvalid,
    /// On the wire `CHECK_SIGN_SALES_FAIL`. Source: `spec/zhima_credit/payafteruse.creditbizorder.order.yaml:32`.
    CheckSignSalesFail,
    /// On the wire `ZHIMA_EVALUATE_NO_PASS`. Source: `spec/zhima_credit/payafteruse.creditbizorder.order.yaml:33`.
    ZhimaEvaluateNoPass,
    /// On the wire `SIGN_SALES_CHANGE`. Source: `spec/zhima_credit/payafteruse.creditbizorder.order.yaml:34`.
    SignSalesChange,
    /// On the wire `ZHIMA_CHECK_NO_PASS`. Source: `spec/zhima_credit/payafteruse.creditbizorder.order.yaml:35`.
    ZhimaCheckNoPass,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for PayafteruseCreditbizorderOrderErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("SYSTEM_ERROR", Self::SystemError),
        ("BIZ_ERROR", Self::BizError),
        ("INVALID_PARAMETER", Self::InvalidParameter),
        ("CREDIT_AGREEMENT_INVALID", Self::CreditAgreementInvalid),
        ("CHECK_SIGN_SALES_FAIL", Self::CheckSignSalesFail),
        ("ZHIMA_EVALUATE_NO_PASS", Self::ZhimaEvaluateNoPass),
        ("SIGN_SALES_CHANGE", Self::SignSalesChange),
        ("ZHIMA_CHECK_NO_PASS", Self::ZhimaCheckNoPass),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for PayafteruseCreditbizorderOrderErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
