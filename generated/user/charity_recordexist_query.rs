//! `alipay.user.charity.recordexist.query` · 查询是否在支付宝公益捐赠的接口
//!
//! Query whether a user has donated through Alipay charity.
//!
//! Offered on the gateway (V2). Described in `spec/user/charity.recordexist.query.yaml`.

use crate::{record, schema};

/// A request of `alipay.user.charity.recordexist.query` (查询是否在支付宝公益捐赠的接口).
///
/// Query whether a user has donated through Alipay charity.
///
/// ```
/// use alipay::user::CharityRecordexistQuery;
///
/// let request = CharityRecordexistQuery::new()
///     .partner_id("2088000000000001");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`end_time`](Self::end_time) | a time |
/// | [`partner_id`](Self::partner_id) | required; at most 20 characters (advisory) |
/// | [`start_time`](Self::start_time) | a time |
/// | [`user_id`](Self::user_id) | required in some cases; at most 32 characters (advisory) |
///
/// Offered on the gateway (V2). Described in `spec/user/charity.recordexist.query.yaml`.
/// Returns [`CharityRecordexistQueryResponse`], or an error with a [`CharityRecordexistQueryErrorCode`].
#[doc(alias = "alipay.user.charity.recordexist.query")]
#[doc(alias = "查询是否在支付宝公益捐赠的接口")]
#[doc(alias = "支付")]
#[doc(alias = "公益")]
#[must_use]
#[non_exhaustive]
pub struct CharityRecordexistQuery {
    /// Kind of charity business; all if left out.
    ///
    /// 公益的业务类型.
    pub biz_type: Option<i64>,
    /// End of the donation records; the current calendar year by default.
    ///
    /// 捐赠记录的结束时间; a moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`.
    pub end_time: Option<record::DateTime>,
    /// Open id of the Alipay user.
    ///
    /// Example: `074a1CcTG1LelxKe4xQC0zgNdId0nxi95b5lsNpazWYoCo5`.
    pub open_id: Option<String>,
    /// Merchant id assigned by Alipay.
    ///
    /// Required; at most 20 characters (advisory). Example: `2088000000000001`.
    pub partner_id: String,
    /// Start of the donation records; the current calendar year by default.
    ///
    /// 捐赠记录的开始时间; a moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`.
    pub start_time: Option<record::DateTime>,
    /// Unified Ant member id of the user.
    ///
    /// Required in some cases; at most 32 characters (advisory). Example: `2088000000000001`.
    pub user_id: Option<String>,
}

impl CharityRecordexistQuery {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`biz_type`](Self::biz_type).
    #[inline]
    pub fn biz_type(mut self, biz_type: i64) -> Self {
        self.biz_type = Some(biz_type);
        self
    }

    /// Sets [`end_time`](Self::end_time).
    #[inline]
    pub fn end_time(mut self, end_time: impl Into<record::DateTime>) -> Self {
        self.end_time = Some(end_time.into());
        self
    }

    /// Sets [`open_id`](Self::open_id).
    #[inline]
    pub fn open_id(mut self, open_id: impl Into<String>) -> Self {
        self.open_id = Some(open_id.into());
        self
    }

    /// Sets [`partner_id`](Self::partner_id).
    #[inline]
    pub fn partner_id(mut self, partner_id: impl Into<String>) -> Self {
        self.partner_id = partner_id.into();
        self
    }

    /// Sets [`start_time`](Self::start_time).
    #[inline]
    pub fn start_time(mut self, start_time: impl Into<record::DateTime>) -> Self {
        self.start_time = Some(start_time.into());
        self
    }

    /// Sets [`user_id`](Self::user_id).
    #[inline]
    pub fn user_id(mut self, user_id: impl Into<String>) -> Self {
        self.user_id = Some(user_id.into());
        self
    }
}

/// The response of `alipay.user.charity.recordexist.query` (查询是否在支付宝公益捐赠的接口).
#[non_exhaustive]
pub struct CharityRecordexistQueryResponse {
    /// Whether any donation exists.
    ///
    /// 是否有过捐赠记录.
    pub donation_tag: Option<bool>,
    /// Number of donations on the charity platform.
    ///
    /// 爱心捐赠平台捐赠的次数.
    pub donation_times: Option<i64>,
}

/// The error codes of `alipay.user.charity.recordexist.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum CharityRecordexistQueryErrorCode {
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(CharityRecordexistQueryErrorCode);

impl record::CallRequest for CharityRecordexistQuery {}

impl record::Request for CharityRecordexistQuery {
    type Response = CharityRecordexistQueryResponse;
    type ErrorCode = CharityRecordexistQueryErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.user.charity.recordexist.query",
        title: "查询是否在支付宝公益捐赠的接口",
        file: "spec/user/charity.recordexist.query.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: None,
        idempotency: schema::Idempotency::Never,
        request: &CHARITY_RECORDEXIST_QUERY,
        response: &CHARITY_RECORDEXIST_QUERY_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

record::record!(
    CharityRecordexistQuery, CHARITY_RECORDEXIST_QUERY, 0 biz_type None, 1 end_time None,
    2 open_id None, 3 partner_id String::new(), 4 start_time None, 5 user_id None
);

record::record!(
    CharityRecordexistQueryResponse, CHARITY_RECORDEXIST_QUERY_RESPONSE, 0 donation_tag
    None, 1 donation_times None
);

static CHARITY_RECORDEXIST_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "CharityRecordexistQuery",
    file: "spec/user/charity.recordexist.query.yaml",
    rows: &[
        schema::Row::Plain("biz_type", schema::Kind::Integer),
        schema::Row::Limited(
            "end_time",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Format(schema::Format::DateTime))],
        ),
        schema::Row::Text("open_id"),
        schema::Row::Limited(
            "partner_id",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(schema::Limit::Required),
                schema::LimitRow::Advisory(schema::Limit::MaxLength(20)),
            ],
        ),
        schema::Row::Limited(
            "start_time",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Format(schema::Format::DateTime))],
        ),
        schema::Row::Limited(
            "user_id",
            schema::Kind::Text,
            &[schema::LimitRow::Advisory(schema::Limit::MaxLength(32))],
        ),
    ],
    rules: &[],
    lines: &[10, 11, 14, 15, 19, 22, 23, 26, 29, 30, 34],
};

static CHARITY_RECORDEXIST_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "CharityRecordexistQueryResponse",
    file: "spec/user/charity.recordexist.query.yaml",
    rows: &[
        schema::Row::Plain("donation_tag", schema::Kind::Boolean),
        schema::Row::Plain("donation_times", schema::Kind::Integer),
    ],
    rules: &[],
    lines: &[],
};
