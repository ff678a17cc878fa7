//! `alipay.user.charity.recordexist.query` · 查询是否在支付宝公益捐赠的接口
//!
//! Query whether a user has donated through Alipay charity.
//!
//! Offered on the gateway (V2). Described in `spec/user/charity.recordexist.query.yaml`.

use crate::{record, schema};

static CHARITY_RECORDEXIST_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "CharityRecordexistQuery",
    file: "spec/user/charity.recordexist.query.yaml",
    fields: &[
        schema::FieldDef::new("biz_type", schema::Kind::Integer, 10),
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(
                    schema::Limit::Format(schema::Format::DateTime),
                    14,
                ),
            ],
            ..schema::FieldDef::text("end_time", 11)
        },
        schema::FieldDef::text("open_id", 15),
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::Required, 22),
                schema::LimitDef::advisory(schema::Limit::MaxLength(20), 23),
            ],
            ..schema::FieldDef::text("partner_id", 19)
        },
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(
                    schema::Limit::Format(schema::Format::DateTime),
                    29,
                ),
            ],
            ..schema::FieldDef::text("start_time", 26)
        },
        schema::FieldDef {
            limits: &[schema::LimitDef::advisory(schema::Limit::MaxLength(32), 34)],
            ..schema::FieldDef::text("user_id", 30)
        },
    ],
    rules: &[],
};

static CHARITY_RECORDEXIST_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "CharityRecordexistQueryResponse",
    file: "spec/user/charity.recordexist.query.yaml",
    fields: &[
        schema::FieldDef::new("donation_tag", schema::Kind::Boolean, 39),
        schema::FieldDef::new("donation_times", schema::Kind::Integer, 40),
    ],
    rules: &[],
};

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
        Self {
            biz_type: None,
            end_time: None,
            open_id: None,
            partner_id: String::new(),
            start_time: None,
            user_id: None,
        }
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

impl record::Record for CharityRecordexistQuery {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &CHARITY_RECORDEXIST_QUERY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.biz_type),
            1 => Some(&self.end_time),
            2 => Some(&self.open_id),
            3 => Some(&self.partner_id),
            4 => Some(&self.start_time),
            5 => Some(&self.user_id),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.biz_type),
            1 => Some(&mut self.end_time),
            2 => Some(&mut self.open_id),
            3 => Some(&mut self.partner_id),
            4 => Some(&mut self.start_time),
            5 => Some(&mut self.user_id),
            _ => None,
        }
    }
}

impl Default for CharityRecordexistQuery {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for CharityRecordexistQuery {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for CharityRecordexistQuery {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for CharityRecordexistQuery {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

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

impl record::Record for CharityRecordexistQueryResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &CHARITY_RECORDEXIST_QUERY_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.donation_tag),
            1 => Some(&self.donation_times),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.donation_tag),
            1 => Some(&mut self.donation_times),
            _ => None,
        }
    }
}

impl Default for CharityRecordexistQueryResponse {
    #[inline]
    fn default() -> Self {
        Self {
            donation_tag: None,
            donation_times: None,
        }
    }
}

impl Clone for CharityRecordexistQueryResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for CharityRecordexistQueryResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for CharityRecordexistQueryResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.user.charity.recordexist.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CharityRecordexistQueryErrorCode {
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for CharityRecordexistQueryErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for CharityRecordexistQueryErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
