//! `zhima.credit.payafteruse.creditbizorder.order` · 芝麻信用服务下单（免用户确认场景）
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/zhima/credit/payafteruse/creditbizorder/order`.
//! Described in `spec/zhima_credit/payafteruse.creditbizorder.order.yaml`.

use crate::{record, schema};

const FILE: &str = "spec/zhima_credit/payafteruse.creditbizorder.order.yaml";

static API: schema::ApiDef<'static> = schema::ApiDef {
    name: "zhima.credit.payafteruse.creditbizorder.order",
    title: "芝麻信用服务下单（免用户确认场景）",
    file: FILE,
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
    errors: &[
        schema::ErrorDef {
            code: "SYSTEM_ERROR",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Unknown,
            line: 28,
        },
        schema::ErrorDef {
            code: "BIZ_ERROR",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 29,
        },
        schema::ErrorDef {
            code: "INVALID_PARAMETER",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 30,
        },
        schema::ErrorDef {
            code: "CREDIT_AGREEMENT_INVALID",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 31,
        },
        schema::ErrorDef {
            code: "CHECK_SIGN_SALES_FAIL",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 32,
        },
        schema::ErrorDef {
            code: "ZHIMA_EVALUATE_NO_PASS",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 33,
        },
        schema::ErrorDef {
            code: "SIGN_SALES_CHANGE",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 34,
        },
        schema::ErrorDef {
            code: "ZHIMA_CHECK_NO_PASS",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 35,
        },
    ],
};

static PAYAFTERUSE_CREDITBIZORDER_ORDER: schema::RecordDef<'static> = schema::RecordDef {
    name: "PayafteruseCreditbizorderOrder",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "amount_type",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 9,
        },
        schema::FieldDef {
            name: "body",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 10,
        },
        schema::FieldDef {
            name: "category_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 11,
        },
        schema::FieldDef {
            name: "commercial_sub_mode",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 12,
        },
        schema::FieldDef {
            name: "credit_agreement_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 13,
        },
        schema::FieldDef {
            name: "credit_commercial_mode",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 14,
        },
        schema::FieldDef {
            name: "extend_params",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 15,
        },
        schema::FieldDef {
            name: "order_amount",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 16,
        },
        schema::FieldDef {
            name: "out_order_no",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 17,
        },
        schema::FieldDef {
            name: "payment_total_times",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 18,
        },
        schema::FieldDef {
            name: "product_code",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 19,
        },
        schema::FieldDef {
            name: "stage_period_type",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 20,
        },
        schema::FieldDef {
            name: "subject",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 21,
        },
    ],
    rules: &[],
};

static PAYAFTERUSE_CREDITBIZORDER_ORDER_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "PayafteruseCreditbizorderOrderResponse",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "credit_biz_order_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 24,
        },
        schema::FieldDef {
            name: "out_order_no",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 25,
        },
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
#[derive(Default)]
#[non_exhaustive]
pub struct PayafteruseCreditbizorderOrder {
    /// The field `amount_type`: a text.
    ///
    /// On the wire `amount_type`. Source: `spec/zhima_credit/payafteruse.creditbizorder.order.yaml:9`.
    pub amount_type: Option<String>,
    /// The field `body`: a text.
    ///
    /// On the wire `body`. Source: `spec/zhima_credit/payafteruse.creditbizorder.order.yaml:10`.
    pub body: Option<String>,
    /// The field `category_id`: a text.
    ///
    /// On the wire `category_id`. Source: `spec/zhima_credit/payafteruse.creditbizorder.order.yaml:11`.
    pub category_id: Option<String>,
    /// The field `commercial_sub_mode`: a text.
    ///
    /// On the wire `commercial_sub_mode`. Source: `spec/zhima_credit/payafteruse.creditbizorder.order.yaml:12`.
    pub commercial_sub_mode: Option<String>,
    /// The field `credit_agreement_id`: a text.
    ///
    /// On the wire `credit_agreement_id`. Source: `spec/zhima_credit/payafteruse.creditbizorder.order.yaml:13`.
    pub credit_agreement_id: Option<String>,
    /// The field `credit_commercial_mode`: a text.
    ///
    /// On the wire `credit_commercial_mode`. Source: `spec/zhima_credit/payafteruse.creditbizorder.order.yaml:14`.
    pub credit_commercial_mode: Option<String>,
    /// The field `extend_params`: a text.
    ///
    /// On the wire `extend_params`. Source: `spec/zhima_credit/payafteruse.creditbizorder.order.yaml:15`.
    pub extend_params: Option<String>,
    /// The field `order_amount`: a text.
    ///
    /// On the wire `order_amount`. Source: `spec/zhima_credit/payafteruse.creditbizorder.order.yaml:16`.
    pub order_amount: Option<String>,
    /// The field `out_order_no`: a text.
    ///
    /// On the wire `out_order_no`. Source: `spec/zhima_credit/payafteruse.creditbizorder.order.yaml:17`.
    pub out_order_no: Option<String>,
    /// The field `payment_total_times`: a text.
    ///
    /// On the wire `payment_total_times`. Source: `spec/zhima_credit/payafteruse.creditbizorder.order.yaml:18`.
    pub payment_total_times: Option<String>,
    /// The field `product_code`: a text.
    ///
    /// On the wire `product_code`. Source: `spec/zhima_credit/payafteruse.creditbizorder.order.yaml:19`.
    pub product_code: Option<String>,
    /// The field `stage_period_type`: a text.
    ///
    /// On the wire `stage_period_type`. Source: `spec/zhima_credit/payafteruse.creditbizorder.order.yaml:20`.
    pub stage_period_type: Option<String>,
    /// The field `subject`: a text.
    ///
    /// On the wire `subject`. Source: `spec/zhima_credit/payafteruse.creditbizorder.order.yaml:21`.
    pub subject: Option<String>,
}

impl PayafteruseCreditbizorderOrder {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`amount_type`](Self::amount_type).
    #[inline]
    #[must_use]
    pub fn amount_type(mut self, amount_type: impl Into<String>) -> Self {
        self.amount_type = Some(amount_type.into());
        self
    }

    /// Sets [`body`](Self::body).
    #[inline]
    #[must_use]
    pub fn body(mut self, body: impl Into<String>) -> Self {
        self.body = Some(body.into());
        self
    }

    /// Sets [`category_id`](Self::category_id).
    #[inline]
    #[must_use]
    pub fn category_id(mut self, category_id: impl Into<String>) -> Self {
        self.category_id = Some(category_id.into());
        self
    }

    /// Sets [`commercial_sub_mode`](Self::commercial_sub_mode).
    #[inline]
    #[must_use]
    pub fn commercial_sub_mode(
        mut self,
        commercial_sub_mode: impl Into<String>,
    ) -> Self {
        self.commercial_sub_mode = Some(commercial_sub_mode.into());
        self
    }

    /// Sets [`credit_agreement_id`](Self::credit_agreement_id).
    #[inline]
    #[must_use]
    pub fn credit_agreement_id(
        mut self,
        credit_agreement_id: impl Into<String>,
    ) -> Self {
        self.credit_agreement_id = Some(credit_agreement_id.into());
        self
    }

    /// Sets [`credit_commercial_mode`](Self::credit_commercial_mode).
    #[inline]
    #[must_use]
    pub fn credit_commercial_mode(
        mut self,
        credit_commercial_mode: impl Into<String>,
    ) -> Self {
        self.credit_commercial_mode = Some(credit_commercial_mode.into());
        self
    }

    /// Sets [`extend_params`](Self::extend_params).
    #[inline]
    #[must_use]
    pub fn extend_params(mut self, extend_params: impl Into<String>) -> Self {
        self.extend_params = Some(extend_params.into());
        self
    }

    /// Sets [`order_amount`](Self::order_amount).
    #[inline]
    #[must_use]
    pub fn order_amount(mut self, order_amount: impl Into<String>) -> Self {
        self.order_amount = Some(order_amount.into());
        self
    }

    /// Sets [`out_order_no`](Self::out_order_no).
    #[inline]
    #[must_use]
    pub fn out_order_no(mut self, out_order_no: impl Into<String>) -> Self {
        self.out_order_no = Some(out_order_no.into());
        self
    }

    /// Sets [`payment_total_times`](Self::payment_total_times).
    #[inline]
    #[must_use]
    pub fn payment_total_times(
        mut self,
        payment_total_times: impl Into<String>,
    ) -> Self {
        self.payment_total_times = Some(payment_total_times.into());
        self
    }

    /// Sets [`product_code`](Self::product_code).
    #[inline]
    #[must_use]
    pub fn product_code(mut self, product_code: impl Into<String>) -> Self {
        self.product_code = Some(product_code.into());
        self
    }

    /// Sets [`stage_period_type`](Self::stage_period_type).
    #[inline]
    #[must_use]
    pub fn stage_period_type(mut self, stage_period_type: impl Into<String>) -> Self {
        self.stage_period_type = Some(stage_period_type.into());
        self
    }

    /// Sets [`subject`](Self::subject).
    #[inline]
    #[must_use]
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
    const API: &'static schema::ApiDef<'static> = &API;
}

/// The answer of `zhima.credit.payafteruse.creditbizorder.order` (芝麻信用服务下单（免用户确认场景）).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[derive(Default)]
#[non_exhaustive]
pub struct PayafteruseCreditbizorderOrderResponse {
    /// The field `credit_biz_order_id`: a text.
    ///
    /// On the wire `credit_biz_order_id`. Source: `spec/zhima_credit/payafteruse.creditbizorder.order.yaml:24`.
    pub credit_biz_order_id: Option<String>,
    /// The field `out_order_no`: a text.
    ///
    /// On the wire `out_order_no`. Source: `spec/zhima_credit/payafteruse.creditbizorder.order.yaml:25`.
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
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
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
