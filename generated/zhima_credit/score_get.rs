//! `zhima.credit.score.get` · 芝麻信用评分
//!
//! Query a user's Zhima credit score.
//!
//! Offered on the gateway (V2). Described in `spec/zhima_credit/score.get.yaml`.

use crate::{record, schema};

/// A request of `zhima.credit.score.get` (芝麻信用评分).
///
/// Query a user's Zhima credit score.
///
/// ```
/// use alipay::zhima_credit::ScoreGet;
///
/// let request = ScoreGet::new()
///     .product_code("product_code")
///     .transaction_id("2022062910022100195147193863");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`product_code`](Self::product_code) | required; at most 20 characters (advisory) |
/// | [`transaction_id`](Self::transaction_id) | required; at most 64 characters |
///
/// Offered on the gateway (V2). Described in `spec/zhima_credit/score.get.yaml`.
/// Returns [`ScoreGetResponse`], or an error with a [`ScoreGetErrorCode`].
#[doc(alias = "zhima.credit.score.get")]
#[doc(alias = "芝麻信用评分")]
#[doc(alias = "信用")]
#[doc(alias = "芝麻")]
#[doc(alias = "芝麻信用")]
#[must_use]
#[non_exhaustive]
pub struct ScoreGet {
    /// Product code; use the value of the example.
    ///
    /// 产品码; required; at most 20 characters (advisory).
    pub product_code: String,
    /// Unique request id; repeats within a day return the first result without charge.
    ///
    /// 商户请求的唯一标志; required; at most 64 characters. Example: `2022062910022100195147193863`.
    pub transaction_id: String,
}

impl ScoreGet {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`product_code`](Self::product_code).
    #[inline]
    pub fn product_code(mut self, product_code: impl Into<String>) -> Self {
        self.product_code = product_code.into();
        self
    }

    /// Sets [`transaction_id`](Self::transaction_id).
    #[inline]
    pub fn transaction_id(mut self, transaction_id: impl Into<String>) -> Self {
        self.transaction_id = transaction_id.into();
        self
    }
}

/// The response of `zhima.credit.score.get` (芝麻信用评分).
#[non_exhaustive]
pub struct ScoreGetResponse {
    /// Zhima's business number of the request, for reconciliation.
    ///
    /// Example: `2020102604200204001063507418`.
    pub biz_no: Option<String>,
    /// Zhima score of the user; `N/A` if data is insufficient.
    ///
    /// 用户的芝麻分.
    pub zm_score: Option<String>,
}

/// The error codes of `zhima.credit.score.get`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum ScoreGetErrorCode {
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(ScoreGetErrorCode);

impl record::CallRequest for ScoreGet {}

impl record::Request for ScoreGet {
    type Response = ScoreGetResponse;
    type ErrorCode = ScoreGetErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "zhima.credit.score.get",
        title: "芝麻信用评分",
        file: "spec/zhima_credit/score.get.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: None,
        idempotency: schema::Idempotency::Never,
        request: &SCORE_GET,
        response: &SCORE_GET_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

record::record!(
    ScoreGet, SCORE_GET, 0 product_code String::new(), 1 transaction_id String::new()
);

record::record!(ScoreGetResponse, SCORE_GET_RESPONSE, 0 biz_no None, 1 zm_score None);

static SCORE_GET: schema::RecordDef<'static> = schema::RecordDef {
    name: "ScoreGet",
    file: "spec/zhima_credit/score.get.yaml",
    rows: &[
        schema::Row::Limited(
            "product_code",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(schema::Limit::Required),
                schema::LimitRow::Advisory(schema::Limit::MaxLength(20)),
            ],
        ),
        schema::Row::Limited(
            "transaction_id",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(schema::Limit::Required),
                schema::LimitRow::Firm(schema::Limit::MaxLength(64)),
            ],
        ),
    ],
    rules: &[],
    lines: &[10, 14, 15, 17, 21, 22],
};

static SCORE_GET_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "ScoreGetResponse",
    file: "spec/zhima_credit/score.get.yaml",
    rows: &[schema::Row::Text("biz_no"), schema::Row::Text("zm_score")],
    rules: &[],
    lines: &[],
};
