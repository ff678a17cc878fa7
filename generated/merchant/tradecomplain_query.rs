//! `alipay.merchant.tradecomplain.query` · 查询单条交易投诉详情
//!
//! Query a trade complaint by Alipay's complaint number.
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/merchant/tradecomplain/{complain_event_id}`.
//! Described in `spec/merchant/tradecomplain.query.yaml`.

use crate::{record, schema};

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
        Self::default()
    }

    /// Sets [`complain_event_id`](Self::complain_event_id).
    #[inline]
    pub fn complain_event_id(mut self, complain_event_id: impl Into<String>) -> Self {
        self.complain_event_id = complain_event_id.into();
        self
    }
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

/// The values of the platform's type `ReplyRecordResponseReplierRole`.
#[derive(Clone, Copy, PartialEq)]
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

record::enumeration!(
    ReplyRecordResponseReplierRole, "USER" User, "MERCHANT" Merchant, "SYSTEM" System,
    "AUDITOR" Auditor, "GOVERNMENT" Government
);

/// The values of the platform's type `TradecomplainQueryResponseStatus`.
#[derive(Clone, Copy, PartialEq)]
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

record::enumeration!(
    TradecomplainQueryResponseStatus, "MERCHANT_PROCESSING" MerchantProcessing,
    "MERCHANT_FEEDBACKED" MerchantFeedbacked, "FINISHED" Finished, "CANCELLED" Cancelled,
    "PLATFORM_PROCESSING" PlatformProcessing, "PLATFORM_FINISH" PlatformFinish, "CLOSED"
    Closed
);

/// The values of the platform's type `TradecomplainQueryResponseTargetType`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum TradecomplainQueryResponseTargetType {
    /// `APPID`: Mini program.
    Appid,
    /// `PUBLICID`: Life account.
    Publicid,
    /// `PID`: Merchant.
    Pid,
}

record::enumeration!(
    TradecomplainQueryResponseTargetType, "APPID" Appid, "PUBLICID" Publicid, "PID" Pid
);

/// The error codes of `alipay.merchant.tradecomplain.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
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

record::error_codes!(
    TradecomplainQueryErrorCode, "AUTHORITY_ILLEGAL" AuthorityIllegal, "PARAM_ILLEGAL"
    ParamIllegal, "SYSTEM_ERROR" SystemError
);

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

record::record!(
    TradecomplainQuery, TRADECOMPLAIN_QUERY, 0 complain_event_id String::new()
);

record::record!(
    TradecomplainQueryResponse, TRADECOMPLAIN_QUERY_RESPONSE, 0 complain_event_id None, 1
    complain_reason None, 2 content None, 3 gmt_create None, 4 gmt_finished None, 5
    gmt_modified None, 6 images Vec::new(), 7 leaf_category_name None, 8
    merchant_order_no None, 9 phone_no None, 10 reply_detail_infos Vec::new(), 11 status
    None, 12 target_id None, 13 target_type None, 14 trade_amount None, 15 trade_no None
);

record::record!(
    ReplyRecordResponse, REPLY_RECORD_RESPONSE, 0 content None, 1 gmt_create None, 2
    images Vec::new(), 3 replier_name None, 4 replier_role None
);

static TRADECOMPLAIN_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "TradecomplainQuery",
    file: "spec/merchant/tradecomplain.query.yaml",
    rows: &[
        schema::Row::Full(
            &schema::FieldRow {
                name: "complain_event_id",
                kind: schema::Kind::Text,
                place: schema::Place::Path,
                only: None,
                required: false,
                limits: &[schema::LimitRow::Firm(schema::Limit::Required)],
            },
        ),
    ],
    rules: &[],
    lines: &[12, 16],
};

static TRADECOMPLAIN_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "TradecomplainQueryResponse",
    file: "spec/merchant/tradecomplain.query.yaml",
    rows: &[
        schema::Row::Text("complain_event_id"),
        schema::Row::Text("complain_reason"),
        schema::Row::Text("content"),
        schema::Row::Text("gmt_create"),
        schema::Row::Text("gmt_finished"),
        schema::Row::Text("gmt_modified"),
        schema::Row::Plain(
            "images",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
        ),
        schema::Row::Text("leaf_category_name"),
        schema::Row::Text("merchant_order_no"),
        schema::Row::Text("phone_no"),
        schema::Row::Plain(
            "reply_detail_infos",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&REPLY_RECORD_RESPONSE),
                    limits: &[],
                },
            ),
        ),
        schema::Row::Text("status"),
        schema::Row::Text("target_id"),
        schema::Row::Text("target_type"),
        schema::Row::Text("trade_amount"),
        schema::Row::Text("trade_no"),
    ],
    rules: &[],
    lines: &[],
};

static REPLY_RECORD_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "ReplyRecordResponse",
    file: "spec/merchant/tradecomplain.query.yaml",
    rows: &[
        schema::Row::Text("content"),
        schema::Row::Text("gmt_create"),
        schema::Row::Plain(
            "images",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
        ),
        schema::Row::Text("replier_name"),
        schema::Row::Text("replier_role"),
    ],
    rules: &[],
    lines: &[],
};
