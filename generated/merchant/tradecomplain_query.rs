//! `alipay.merchant.tradecomplain.query` · 查询单条交易投诉详情
//!
//! Query a trade complaint by Alipay's complaint number.
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/merchant/tradecomplain/{complain_event_id}`.
//! Described in `spec/merchant/tradecomplain.query.yaml`.

use crate::{record, schema};

static TRADECOMPLAIN_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "TradecomplainQuery",
    file: "spec/merchant/tradecomplain.query.yaml",
    fields: &[
        schema::FieldDef {
            place: schema::Place::Path,
            limits: &[schema::LimitDef::new(schema::Limit::Required, 16)],
            ..schema::FieldDef::text("complain_event_id", 12)
        },
    ],
    rules: &[],
};

static TRADECOMPLAIN_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "TradecomplainQueryResponse",
    file: "spec/merchant/tradecomplain.query.yaml",
    fields: &[
        schema::FieldDef::text("complain_event_id", 20),
        schema::FieldDef::text("complain_reason", 25),
        schema::FieldDef::text("content", 26),
        schema::FieldDef::text("gmt_create", 27),
        schema::FieldDef::text("gmt_finished", 32),
        schema::FieldDef::text("gmt_modified", 37),
        schema::FieldDef::new(
            "images",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            42,
        ),
        schema::FieldDef::text("leaf_category_name", 43),
        schema::FieldDef::text("merchant_order_no", 44),
        schema::FieldDef::text("phone_no", 45),
        schema::FieldDef::new(
            "reply_detail_infos",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&REPLY_RECORD_RESPONSE),
                    limits: &[],
                },
            ),
            46,
        ),
        schema::FieldDef::text("status", 50),
        schema::FieldDef::text("target_id", 64),
        schema::FieldDef::text("target_type", 68),
        schema::FieldDef::text("trade_amount", 78),
        schema::FieldDef::text("trade_no", 79),
    ],
    rules: &[],
};

static REPLY_RECORD_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "ReplyRecordResponse",
    file: "spec/merchant/tradecomplain.query.yaml",
    fields: &[
        schema::FieldDef::text("content", 85),
        schema::FieldDef::text("gmt_create", 86),
        schema::FieldDef::new(
            "images",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            87,
        ),
        schema::FieldDef::text("replier_name", 88),
        schema::FieldDef::text("replier_role", 93),
    ],
    rules: &[],
};

/// A request of `alipay.merchant.tradecomplain.query` (查询单条交易投诉详情).
///
/// Query a trade complaint by Alipay's complaint number.
///
/// ```
/// use alipay::merchant::TradecomplainQuery;
///
/// let request = TradecomplainQuery::new()
///     .complain_event_id("2020092300102000000001459758");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`complain_event_id`](Self::complain_event_id) | required |
///
/// Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/merchant/tradecomplain/{complain_event_id}`.
/// Described in `spec/merchant/tradecomplain.query.yaml`.
/// Answered by [`TradecomplainQueryResponse`], or by an error with a [`TradecomplainQueryErrorCode`].
#[doc(alias = "alipay.merchant.tradecomplain.query")]
#[doc(alias = "/v3/alipay/merchant/tradecomplain/{complain_event_id}")]
#[doc(alias = "查询单条交易投诉详情")]
#[doc(alias = "交易")]
#[doc(alias = "投诉")]
#[must_use]
#[non_exhaustive]
pub struct TradecomplainQuery {
    /// Alipay's complaint number.
    ///
    /// On the wire `complain_event_id` (支付宝侧投诉单号); required. Example: `2020092300102000000001459758`. Source:
    /// `spec/merchant/tradecomplain.query.yaml:12`.
    pub complain_event_id: String,
}

impl TradecomplainQuery {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            complain_event_id: String::new(),
        }
    }

    /// Sets [`complain_event_id`](Self::complain_event_id).
    #[inline]
    pub fn complain_event_id(mut self, complain_event_id: impl Into<String>) -> Self {
        self.complain_event_id = complain_event_id.into();
        self
    }
}

impl record::Record for TradecomplainQuery {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &TRADECOMPLAIN_QUERY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.complain_event_id),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.complain_event_id),
            _ => None,
        }
    }
}

impl Default for TradecomplainQuery {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for TradecomplainQuery {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for TradecomplainQuery {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for TradecomplainQuery {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for TradecomplainQuery {}

impl record::Request for TradecomplainQuery {
    type Response = TradecomplainQueryResponse;
    type ErrorCode = TradecomplainQueryErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.merchant.tradecomplain.query",
        title: "查询单条交易投诉详情",
        file: "spec/merchant/tradecomplain.query.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Get,
            path: "/v3/alipay/merchant/tradecomplain/{complain_event_id}",
        }),
        idempotency: schema::Idempotency::Always,
        request: &TRADECOMPLAIN_QUERY,
        response: &TRADECOMPLAIN_QUERY_RESPONSE,
        links: &[
            schema::LinkDef {
                limit: "any",
                code: "PARAM_ILLEGAL",
            },
        ],
        errors: &[],
        shared_errors: super::super::common::codes::CODES,
    };
}

/// The answer of `alipay.merchant.tradecomplain.query` (查询单条交易投诉详情).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct TradecomplainQueryResponse {
    /// Alipay's complaint number.
    ///
    /// On the wire `complain_event_id` (支付宝侧投诉单号). Example: `2020092300102000000001459758`. Source:
    /// `spec/merchant/tradecomplain.query.yaml:20`.
    pub complain_event_id: Option<String>,
    /// Reason for the complaint.
    ///
    /// On the wire `complain_reason` (用户投诉原因). Example: `重复扣款`. Source:
    /// `spec/merchant/tradecomplain.query.yaml:25`.
    pub complain_reason: Option<String>,
    /// What the user wrote.
    ///
    /// On the wire `content` (用户投诉内容). Example: `已经扣除了我的钱，为什么再次扣款？？？`. Source:
    /// `spec/merchant/tradecomplain.query.yaml:26`.
    pub content: Option<String>,
    /// Time the complaint was filed.
    ///
    /// On the wire `gmt_create` (投诉单创建时间); a moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`. Example:
    /// `2020-02-14 14:23:12`. Source: `spec/merchant/tradecomplain.query.yaml:27`.
    pub gmt_create: Option<record::DateTime>,
    /// Time the complaint was finished.
    ///
    /// On the wire `gmt_finished` (投诉单完结时间); a moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`. Example:
    /// `2020-02-14 14:23:12`. Source: `spec/merchant/tradecomplain.query.yaml:32`.
    pub gmt_finished: Option<record::DateTime>,
    /// Time the complaint was last modified.
    ///
    /// On the wire `gmt_modified` (投诉单修改时间); a moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`. Example:
    /// `2020-02-14 14:23:12`. Source: `spec/merchant/tradecomplain.query.yaml:37`.
    pub gmt_modified: Option<record::DateTime>,
    /// Images of the complaint.
    ///
    /// On the wire `images` (投诉图片). Source: `spec/merchant/tradecomplain.query.yaml:42`.
    pub images: Vec<String>,
    /// What the complainant asks for.
    ///
    /// On the wire `leaf_category_name` (用户投诉诉求). Example: `我要退款`. Source:
    /// `spec/merchant/tradecomplain.query.yaml:43`.
    pub leaf_category_name: Option<String>,
    /// Merchant's order number.
    ///
    /// On the wire `merchant_order_no` (商家订单号). Example: `tp1234567899`. Source:
    /// `spec/merchant/tradecomplain.query.yaml:44`.
    pub merchant_order_no: Option<String>,
    /// Phone number of the complainant.
    ///
    /// On the wire `phone_no` (投诉人电话号码). Example: `13800000000`. Source:
    /// `spec/merchant/tradecomplain.query.yaml:45`.
    pub phone_no: Option<String>,
    /// Exchange between user and merchant.
    ///
    /// On the wire `reply_detail_infos` (用户与商家之间的协商记录). Source:
    /// `spec/merchant/tradecomplain.query.yaml:46`.
    pub reply_detail_infos: Vec<ReplyRecordResponse>,
    /// State of the complaint.
    ///
    /// On the wire `status` (状态); other values may be added. Example: `MERCHANT_PROCESSING`. Source:
    /// `spec/merchant/tradecomplain.query.yaml:50`.
    pub status: Option<record::Choice<TradecomplainQueryResponseStatus>>,
    /// Mini program, Life account or merchant PID complained about.
    ///
    /// On the wire `target_id`. Example: `2018001307627807`. Source: `spec/merchant/tradecomplain.query.yaml:64`.
    pub target_id: Option<String>,
    /// Type of the target complained about.
    ///
    /// On the wire `target_type` (投诉对象类型); other values may be added. Example: `APPID`. Source:
    /// `spec/merchant/tradecomplain.query.yaml:68`.
    pub target_type: Option<record::Choice<TradecomplainQueryResponseTargetType>>,
    /// Amount of the trade, in yuan.
    ///
    /// On the wire `trade_amount` (交易金额); an amount of money as a decimal number. Example: `0.04`. Source:
    /// `spec/merchant/tradecomplain.query.yaml:78`.
    pub trade_amount: Option<record::Amount>,
    /// Alipay trade number.
    ///
    /// On the wire `trade_no` (支付宝交易号). Example: `2020092322001448341410785740`. Source:
    /// `spec/merchant/tradecomplain.query.yaml:79`.
    pub trade_no: Option<String>,
}

impl record::Record for TradecomplainQueryResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &TRADECOMPLAIN_QUERY_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.complain_event_id),
            1 => Some(&self.complain_reason),
            2 => Some(&self.content),
            3 => Some(&self.gmt_create),
            4 => Some(&self.gmt_finished),
            5 => Some(&self.gmt_modified),
            6 => Some(&self.images),
            7 => Some(&self.leaf_category_name),
            8 => Some(&self.merchant_order_no),
            9 => Some(&self.phone_no),
            10 => Some(&self.reply_detail_infos),
            11 => Some(&self.status),
            12 => Some(&self.target_id),
            13 => Some(&self.target_type),
            14 => Some(&self.trade_amount),
            15 => Some(&self.trade_no),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.complain_event_id),
            1 => Some(&mut self.complain_reason),
            2 => Some(&mut self.content),
            3 => Some(&mut self.gmt_create),
            4 => Some(&mut self.gmt_finished),
            5 => Some(&mut self.gmt_modified),
            6 => Some(&mut self.images),
            7 => Some(&mut self.leaf_category_name),
            8 => Some(&mut self.merchant_order_no),
            9 => Some(&mut self.phone_no),
            10 => Some(&mut self.reply_detail_infos),
            11 => Some(&mut self.status),
            12 => Some(&mut self.target_id),
            13 => Some(&mut self.target_type),
            14 => Some(&mut self.trade_amount),
            15 => Some(&mut self.trade_no),
            _ => None,
        }
    }
}

impl Default for TradecomplainQueryResponse {
    #[inline]
    fn default() -> Self {
        Self {
            complain_event_id: None,
            complain_reason: None,
            content: None,
            gmt_create: None,
            gmt_finished: None,
            gmt_modified: None,
            images: Vec::new(),
            leaf_category_name: None,
            merchant_order_no: None,
            phone_no: None,
            reply_detail_infos: Vec::new(),
            status: None,
            target_id: None,
            target_type: None,
            trade_amount: None,
            trade_no: None,
        }
    }
}

impl Clone for TradecomplainQueryResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for TradecomplainQueryResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for TradecomplainQueryResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// A reply in the exchange about a complaint.
///
/// Source: `spec/merchant/tradecomplain.query.yaml:82`.
#[non_exhaustive]
pub struct ReplyRecordResponse {
    /// Text of the reply.
    ///
    /// On the wire `content` (回复内容). Example: `已退款退货给您，物流单号为：12344444`. Source:
    /// `spec/merchant/tradecomplain.query.yaml:85`.
    pub content: Option<String>,
    /// Time of the reply.
    ///
    /// On the wire `gmt_create` (回复时间); a moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`. Example:
    /// `2020-02-14 14:23:12`. Source: `spec/merchant/tradecomplain.query.yaml:86`.
    pub gmt_create: Option<record::DateTime>,
    /// Images of the reply.
    ///
    /// On the wire `images` (回复图片). Source: `spec/merchant/tradecomplain.query.yaml:87`.
    pub images: Vec<String>,
    /// Name of the replier.
    ///
    /// On the wire `replier_name` (回复人名称). Example: `某*`. Source: `spec/merchant/tradecomplain.query.yaml:88`.
    pub replier_name: Option<String>,
    /// Who replied.
    ///
    /// On the wire `replier_role` (回复人角色). Example: `USER`. Source: `spec/merchant/tradecomplain.query.yaml:93`.
    pub replier_role: Option<record::Choice<ReplyRecordResponseReplierRole>>,
}

impl record::Record for ReplyRecordResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &REPLY_RECORD_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.content),
            1 => Some(&self.gmt_create),
            2 => Some(&self.images),
            3 => Some(&self.replier_name),
            4 => Some(&self.replier_role),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.content),
            1 => Some(&mut self.gmt_create),
            2 => Some(&mut self.images),
            3 => Some(&mut self.replier_name),
            4 => Some(&mut self.replier_role),
            _ => None,
        }
    }
}

impl Default for ReplyRecordResponse {
    #[inline]
    fn default() -> Self {
        Self {
            content: None,
            gmt_create: None,
            images: Vec::new(),
            replier_name: None,
            replier_role: None,
        }
    }
}

impl Clone for ReplyRecordResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for ReplyRecordResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for ReplyRecordResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The values of the platform's type `ReplyRecordResponseReplierRole`.
///
/// Source: `spec/merchant/tradecomplain.query.yaml:97`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum ReplyRecordResponseReplierRole {
    /// User.
    ///
    /// On the wire `USER`.
    User,
    /// Merchant.
    ///
    /// On the wire `MERCHANT`.
    Merchant,
    /// System.
    ///
    /// On the wire `SYSTEM`.
    System,
    /// Reviewer.
    ///
    /// On the wire `AUDITOR`.
    Auditor,
    /// Government body.
    ///
    /// On the wire `GOVERNMENT`.
    Government,
}

impl record::Enumeration for ReplyRecordResponseReplierRole {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("USER", Self::User),
        ("MERCHANT", Self::Merchant),
        ("SYSTEM", Self::System),
        ("AUDITOR", Self::Auditor),
        ("GOVERNMENT", Self::Government),
    ];
}

impl std::fmt::Debug for ReplyRecordResponseReplierRole {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `TradecomplainQueryResponseStatus`.
///
/// Source: `spec/merchant/tradecomplain.query.yaml:54`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum TradecomplainQueryResponseStatus {
    /// With the merchant.
    ///
    /// On the wire `MERCHANT_PROCESSING`.
    MerchantProcessing,
    /// Merchant has replied.
    ///
    /// On the wire `MERCHANT_FEEDBACKED`.
    MerchantFeedbacked,
    /// Finished.
    ///
    /// On the wire `FINISHED`.
    Finished,
    /// Withdrawn.
    ///
    /// On the wire `CANCELLED`.
    Cancelled,
    /// With the platform.
    ///
    /// On the wire `PLATFORM_PROCESSING`.
    PlatformProcessing,
    /// Finished by the platform.
    ///
    /// On the wire `PLATFORM_FINISH`.
    PlatformFinish,
    /// Closed by the system.
    ///
    /// On the wire `CLOSED`.
    Closed,
}

impl record::Enumeration for TradecomplainQueryResponseStatus {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("MERCHANT_PROCESSING", Self::MerchantProcessing),
        ("MERCHANT_FEEDBACKED", Self::MerchantFeedbacked),
        ("FINISHED", Self::Finished),
        ("CANCELLED", Self::Cancelled),
        ("PLATFORM_PROCESSING", Self::PlatformProcessing),
        ("PLATFORM_FINISH", Self::PlatformFinish),
        ("CLOSED", Self::Closed),
    ];
}

impl std::fmt::Debug for TradecomplainQueryResponseStatus {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `TradecomplainQueryResponseTargetType`.
///
/// Source: `spec/merchant/tradecomplain.query.yaml:72`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum TradecomplainQueryResponseTargetType {
    /// Mini program.
    ///
    /// On the wire `APPID`.
    Appid,
    /// Life account.
    ///
    /// On the wire `PUBLICID`.
    Publicid,
    /// Merchant.
    ///
    /// On the wire `PID`.
    Pid,
}

impl record::Enumeration for TradecomplainQueryResponseTargetType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("APPID", Self::Appid),
        ("PUBLICID", Self::Publicid),
        ("PID", Self::Pid),
    ];
}

impl std::fmt::Debug for TradecomplainQueryResponseTargetType {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The error codes of `alipay.merchant.tradecomplain.query`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TradecomplainQueryErrorCode {
    /// The caller's authority is not valid.
    ///
    /// On the wire `AUTHORITY_ILLEGAL`. Source: `spec/merchant/tradecomplain.query.yaml:106` and
    /// `spec/codes.yaml:645`.
    AuthorityIllegal,
    /// A parameter is not valid.
    ///
    /// Check the parameters, then call again.
    ///
    /// On the wire `PARAM_ILLEGAL`. Source: `spec/merchant/tradecomplain.query.yaml:107` and `spec/codes.yaml:1856`.
    ParamIllegal,
    /// A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters.
    ///
    /// On the wire `SYSTEM_ERROR`; the same call may succeed later; the call may have had its effect, so that it
    /// comes as an unknown outcome. Source: `spec/merchant/tradecomplain.query.yaml:108` and `spec/codes.yaml:2413`.
    SystemError,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for TradecomplainQueryErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("AUTHORITY_ILLEGAL", Self::AuthorityIllegal),
        ("PARAM_ILLEGAL", Self::ParamIllegal),
        ("SYSTEM_ERROR", Self::SystemError),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for TradecomplainQueryErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
