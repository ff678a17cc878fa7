//! `zhima.credit.score.get` · 芝麻信用评分
//!
//! Query a user's Zhima credit score.
//!
//! Offered on the gateway (V2). Described in `spec/zhima_credit/score.get.yaml`.

use crate::{record, schema};

static SCORE_GET: schema::RecordDef<'static> = schema::RecordDef {
    name: "ScoreGet",
    file: "spec/zhima_credit/score.get.yaml",
    fields: &[
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::Required, 14),
                schema::LimitDef::advisory(schema::Limit::MaxLength(20), 15),
            ],
            ..schema::FieldDef::text("product_code", 10)
        },
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::Required, 21),
                schema::LimitDef::new(schema::Limit::MaxLength(64), 22),
            ],
            ..schema::FieldDef::text("transaction_id", 17)
        },
    ],
    rules: &[],
};

static SCORE_GET_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "ScoreGetResponse",
    file: "spec/zhima_credit/score.get.yaml",
    fields: &[
        schema::FieldDef::text("biz_no", 26),
        schema::FieldDef::text("zm_score", 30),
    ],
    rules: &[],
};

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
        Self {
            product_code: String::new(),
            transaction_id: String::new(),
        }
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

impl record::Record for ScoreGet {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &SCORE_GET
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.product_code),
            1 => Some(&self.transaction_id),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.product_code),
            1 => Some(&mut self.transaction_id),
            _ => None,
        }
    }
}

impl Default for ScoreGet {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for ScoreGet {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for ScoreGet {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for ScoreGet {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

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

impl record::Record for ScoreGetResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &SCORE_GET_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.biz_no),
            1 => Some(&self.zm_score),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.biz_no),
            1 => Some(&mut self.zm_score),
            _ => None,
        }
    }
}

impl Default for ScoreGetResponse {
    #[inline]
    fn default() -> Self {
        Self {
            biz_no: None,
            zm_score: None,
        }
    }
}

impl Clone for ScoreGetResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for ScoreGetResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for ScoreGetResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `zhima.credit.score.get`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ScoreGetErrorCode {
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for ScoreGetErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for ScoreGetErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
