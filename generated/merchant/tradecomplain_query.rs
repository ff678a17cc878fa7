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
/// Returns [`TradecomplainQueryResponse`], or an error with a [`TradecomplainQueryErrorCode`].
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
    /// 支付宝侧投诉单号; required. Example: `2020092300102000000001459758`.
    pub complain_event_id: String,
}

impl TradecomplainQuery {
    /// Creates an empty value. The client checks required fields before it sends the request.
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

/// The response of `alipay.merchant.tradecomplain.query` (查询单条交易投诉详情).
#[non_exhaustive]
pub struct TradecomplainQueryResponse {
    /// Alipay's complaint number.
    ///
    /// 支付宝侧投诉单号. Example: `2020092300102000000001459758`.
    pub complain_event_id: Option<String>,
    /// Reason for the complaint.
    ///
    /// 用户投诉原因. Example: `重复扣款`.
    pub complain_reason: Option<String>,
    /// What the user wrote.
    ///
    /// 用户投诉内容. Example: `已经扣除了我的钱，为什么再次扣款？？？`.
    pub content: Option<String>,
    /// Time the complaint was filed.
    ///
    /// 投诉单创建时间; a moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`. Example: `2020-02-14 14:23:12`.
    pub gmt_create: Option<record::DateTime>,
    /// Time the complaint was finished.
    ///
    /// 投诉单完结时间; a moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`. Example: `2020-02-14 14:23:12`.
    pub gmt_finished: Option<record::DateTime>,
    /// Time the complaint was last modified.
    ///
    /// 投诉单修改时间; a moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`. Example: `2020-02-14 14:23:12`.
    pub gmt_modified: Option<record::DateTime>,
    /// Images of the complaint.
    ///
    /// 投诉图片.
    pub images: Vec<String>,
    /// What the complainant asks for.
    ///
    /// 用户投诉诉求. Example: `我要退款`.
    pub leaf_category_name: Option<String>,
    /// Merchant's order number.
    ///
    /// 商家订单号. Example: `tp1234567899`.
    pub merchant_order_no: Option<String>,
    /// Phone number of the complainant.
    ///
    /// 投诉人电话号码. Example: `13800000000`.
    pub phone_no: Option<String>,
    /// Exchange between user and merchant.
    ///
    /// 用户与商家之间的协商记录.
    pub reply_detail_infos: Vec<ReplyRecordResponse>,
    /// State of the complaint.
    ///
    /// 状态; other values may be added. Example: `MERCHANT_PROCESSING`.
    pub status: Option<record::Choice<TradecomplainQueryResponseStatus>>,
    /// Mini program, Life account or merchant PID complained about.
    ///
    /// Example: `2018001307627807`.
    pub target_id: Option<String>,
    /// Type of the target complained about.
    ///
    /// 投诉对象类型; other values may be added. Example: `APPID`.
    pub target_type: Option<record::Choice<TradecomplainQueryResponseTargetType>>,
    /// Amount of the trade, in yuan.
    ///
    /// 交易金额; an amount of money as a decimal number. Example: `0.04`.
    pub trade_amount: Option<record::Amount>,
    /// Alipay trade number.
    ///
    /// 支付宝交易号. Example: `2020092322001448341410785740`.
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
#[non_exhaustive]
pub struct ReplyRecordResponse {
    /// Text of the reply.
    ///
    /// 回复内容. Example: `已退款退货给您，物流单号为：12344444`.
    pub content: Option<String>,
    /// Time of the reply.
    ///
    /// 回复时间; a moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`. Example: `2020-02-14 14:23:12`.
    pub gmt_create: Option<record::DateTime>,
    /// Images of the reply.
    ///
    /// 回复图片.
    pub images: Vec<String>,
    /// Name of the replier.
    ///
    /// 回复人名称. Example: `某*`.
    pub replier_name: Option<String>,
    /// Who replied.
    ///
    /// 回复人角色. Example: `USER`.
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
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum ReplyRecordResponseReplierRole {
    /// `USER`: User.
    User,
    /// `MERCHANT`: Merchant.
    Merchant,
    /// `SYSTEM`: System.
    System,
    /// `AUDITOR`: Reviewer.
    Auditor,
    /// `GOVERNMENT`: Government body.
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
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum TradecomplainQueryResponseStatus {
    /// `MERCHANT_PROCESSING`: With the merchant.
    MerchantProcessing,
    /// `MERCHANT_FEEDBACKED`: Merchant has replied.
    MerchantFeedbacked,
    /// `FINISHED`: Finished.
    Finished,
    /// `CANCELLED`: Withdrawn.
    Cancelled,
    /// `PLATFORM_PROCESSING`: With the platform.
    PlatformProcessing,
    /// `PLATFORM_FINISH`: Finished by the platform.
    PlatformFinish,
    /// `CLOSED`: Closed by the system.
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
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum TradecomplainQueryResponseTargetType {
    /// `APPID`: Mini program.
    Appid,
    /// `PUBLICID`: Life account.
    Publicid,
    /// `PID`: Merchant.
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
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TradecomplainQueryErrorCode {
    /// `AUTHORITY_ILLEGAL`: The caller's authority is not valid.
    AuthorityIllegal,
    /// `PARAM_ILLEGAL`: A parameter is not valid.
    ///
    /// Check the parameters, then call again.
    ParamIllegal,
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
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
