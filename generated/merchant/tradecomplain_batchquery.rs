//! `alipay.merchant.tradecomplain.batchquery` · 查询交易投诉列表
//!
//! List complaints filed in the caller's mini program or Life account, by page.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/merchant/tradecomplain/batchquery`.
//! Described in `spec/merchant/tradecomplain.batchquery.yaml`.

use crate::{record, schema};

/// A request of `alipay.merchant.tradecomplain.batchquery` (查询交易投诉列表).
///
/// List complaints filed in the caller's mini program or Life account, by page.
///
/// ```
/// use alipay::merchant::TradecomplainBatchquery;
///
/// let request = TradecomplainBatchquery::new()
///     .begin_time("2020-02-14 14:23:12");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`begin_time`](Self::begin_time) | a time |
/// | [`end_time`](Self::end_time) | a time |
/// | [`page_num`](Self::page_num) | not less than 1 |
/// | [`page_size`](Self::page_size) | not more than 20 |
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/merchant/tradecomplain/batchquery`.
/// Described in `spec/merchant/tradecomplain.batchquery.yaml`.
/// Returns [`TradecomplainBatchqueryResponse`], or an error with a [`TradecomplainBatchqueryErrorCode`].
#[doc(alias = "alipay.merchant.tradecomplain.batchquery")]
#[doc(alias = "/v3/alipay/merchant/tradecomplain/batchquery")]
#[doc(alias = "查询交易投诉列表")]
#[doc(alias = "交易")]
#[doc(alias = "投诉")]
#[must_use]
#[non_exhaustive]
pub struct TradecomplainBatchquery {
    /// Start of the period; default 30 days ago; the period spans at most a year.
    ///
    /// 查询开始时间; a moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`. Example: `2020-02-14 14:23:12`.
    pub begin_time: Option<record::DateTime>,
    /// End of the period; default now; the period spans at most a year.
    ///
    /// 查询结束时间; a moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`. Example: `2020-02-20 14:23:12`.
    pub end_time: Option<record::DateTime>,
    /// Page number, counted from 1\.
    ///
    /// Not less than 1. Example: `1`.
    pub page_num: Option<i64>,
    /// Results per page.
    ///
    /// Not more than 20. Defaults to `10`. Example: `10`.
    pub page_size: Option<i64>,
    /// Complaints in this state only.
    ///
    /// 状态; other values may be added. Example: `MERCHANT_PROCESSING`.
    pub status: Option<record::Choice<TradecomplainBatchqueryStatus>>,
    /// Apps whose complaints are listed.
    pub target_infos: Vec<TargetInfo>,
}

impl TradecomplainBatchquery {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`begin_time`](Self::begin_time).
    #[inline]
    pub fn begin_time(mut self, begin_time: impl Into<record::DateTime>) -> Self {
        self.begin_time = Some(begin_time.into());
        self
    }

    /// Sets [`end_time`](Self::end_time).
    #[inline]
    pub fn end_time(mut self, end_time: impl Into<record::DateTime>) -> Self {
        self.end_time = Some(end_time.into());
        self
    }

    /// Sets [`page_num`](Self::page_num).
    #[inline]
    pub fn page_num(mut self, page_num: i64) -> Self {
        self.page_num = Some(page_num);
        self
    }

    /// Sets [`page_size`](Self::page_size).
    #[inline]
    pub fn page_size(mut self, page_size: i64) -> Self {
        self.page_size = Some(page_size);
        self
    }

    /// Sets [`status`](Self::status).
    #[inline]
    pub fn status(
        mut self,
        status: impl Into<record::Choice<TradecomplainBatchqueryStatus>>,
    ) -> Self {
        self.status = Some(status.into());
        self
    }

    /// Sets [`target_infos`](Self::target_infos).
    #[inline]
    pub fn target_infos(
        mut self,
        target_infos: impl IntoIterator<Item = TargetInfo>,
    ) -> Self {
        self.target_infos = target_infos.into_iter().collect();
        self
    }
}

/// The response of `alipay.merchant.tradecomplain.batchquery` (查询交易投诉列表).
#[non_exhaustive]
pub struct TradecomplainBatchqueryResponse {
    /// Page returned.
    ///
    /// Example: `1`.
    pub page_num: Option<i64>,
    /// Results per page.
    ///
    /// Example: `10`.
    pub page_size: Option<i64>,
    /// Number of results in all.
    ///
    /// 总条数. Example: `55`.
    pub total_num: Option<i64>,
    /// Number of pages in all.
    ///
    /// 总页码数. Example: `5`.
    pub total_page_num: Option<i64>,
    /// Complaints of the page.
    ///
    /// 交易纠纷工单列表信息.
    pub trade_complain_infos: Vec<TradeComplainQueryResponse>,
}

/// An app that complaints are queried for.
///
/// | Field | Limits |
/// |---|---|
/// | [`target_type`](Self::target_type) | one of its values |
#[must_use]
#[non_exhaustive]
pub struct TargetInfo {
    /// App id, such as a mini program id.
    ///
    /// Example: `2018001307627807`.
    pub target_id: Option<String>,
    /// Type of app.
    ///
    /// Example: `APPID`.
    pub target_type: Option<record::Choice<TargetInfoTargetType>>,
}

impl TargetInfo {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`target_id`](Self::target_id).
    #[inline]
    pub fn target_id(mut self, target_id: impl Into<String>) -> Self {
        self.target_id = Some(target_id.into());
        self
    }

    /// Sets [`target_type`](Self::target_type).
    #[inline]
    pub fn target_type(
        mut self,
        target_type: impl Into<record::Choice<TargetInfoTargetType>>,
    ) -> Self {
        self.target_type = Some(target_type.into());
        self
    }
}

/// A complaint about a trade.
#[non_exhaustive]
pub struct TradeComplainQueryResponse {
    /// Alipay's complaint number.
    ///
    /// 支付宝侧投诉单号. Example: `2020092300102000000001459758`.
    pub complain_event_id: Option<String>,
    /// Reason for the complaint.
    ///
    /// 投诉原因. Example: `重复扣款`.
    pub complain_reason: Option<String>,
    /// What the user wrote.
    ///
    /// 投诉内容. Example: `已经扣除了我的钱，为什么再次扣款？`.
    pub content: Option<String>,
    /// Time the complaint was filed.
    ///
    /// 投诉单创建时间; a moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`. Example: `2020-02-14 14:23:12`.
    pub gmt_create: Option<record::DateTime>,
    /// Time the complaint ended.
    ///
    /// 投诉单结束时间; a moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`. Example: `2020-02-14 14:23:12`.
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
    /// 投诉诉求. Example: `我要退款`.
    pub leaf_category_name: Option<String>,
    /// Merchant's order number.
    ///
    /// 商家订单号. Example: `tp1234567899`.
    pub merchant_order_no: Option<String>,
    /// Phone number of the complainant.
    ///
    /// 投诉人电话号码. Example: `13800000000`.
    pub phone_no: Option<String>,
    /// State of the complaint.
    ///
    /// 状态. Example: `MERCHANT_PROCESSING`.
    pub status: Option<record::Choice<TradeComplainQueryResponseStatus>>,
    /// Mini program, Life account or merchant PID complained about.
    ///
    /// Example: `2018001307627807`.
    pub target_id: Option<String>,
    /// Type of the target.
    ///
    /// Example: `APPID`.
    pub target_type: Option<record::Choice<TradeComplainQueryResponseTargetType>>,
    /// Alipay trade number.
    ///
    /// 支付宝交易号. Example: `2020092322001448341410785740`.
    pub trade_no: Option<String>,
}

/// The values of the platform's type `TargetInfoTargetType`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum TargetInfoTargetType {
    /// `APPID`: Mini program.
    Appid,
    /// `PUBLICID`: Life account.
    Publicid,
}

record::enumeration!(TargetInfoTargetType, "APPID" Appid, "PUBLICID" Publicid);

/// The values of the platform's type `TradeComplainQueryResponseStatus`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum TradeComplainQueryResponseStatus {
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
    TradeComplainQueryResponseStatus, "MERCHANT_PROCESSING" MerchantProcessing,
    "MERCHANT_FEEDBACKED" MerchantFeedbacked, "FINISHED" Finished, "CANCELLED" Cancelled,
    "PLATFORM_PROCESSING" PlatformProcessing, "PLATFORM_FINISH" PlatformFinish, "CLOSED"
    Closed
);

/// The values of the platform's type `TradeComplainQueryResponseTargetType`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum TradeComplainQueryResponseTargetType {
    /// `APPID`: Mini program.
    Appid,
    /// `PUBLICID`: Life account.
    Publicid,
    /// `PID`: Merchant.
    Pid,
}

record::enumeration!(
    TradeComplainQueryResponseTargetType, "APPID" Appid, "PUBLICID" Publicid, "PID" Pid
);

/// The values of the platform's type `TradecomplainBatchqueryStatus`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum TradecomplainBatchqueryStatus {
    /// `MERCHANT_PROCESSING`: To be handled.
    MerchantProcessing,
    /// `MERCHANT_FEEDBACKED`: Handled.
    MerchantFeedbacked,
    /// `FINISHED`: Finished.
    Finished,
    /// `CANCELLED`: Closed.
    Cancelled,
    /// `PLATFORM_PROCESSING`: With customer service.
    PlatformProcessing,
    /// `PLATFORM_FINISH`: Finished by customer service.
    PlatformFinish,
    /// `CLOSED`: Closed.
    Closed,
}

record::enumeration!(
    TradecomplainBatchqueryStatus, "MERCHANT_PROCESSING" MerchantProcessing,
    "MERCHANT_FEEDBACKED" MerchantFeedbacked, "FINISHED" Finished, "CANCELLED" Cancelled,
    "PLATFORM_PROCESSING" PlatformProcessing, "PLATFORM_FINISH" PlatformFinish, "CLOSED"
    Closed
);

/// The error codes of `alipay.merchant.tradecomplain.batchquery`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum TradecomplainBatchqueryErrorCode {
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
    TradecomplainBatchqueryErrorCode, "AUTHORITY_ILLEGAL" AuthorityIllegal,
    "PARAM_ILLEGAL" ParamIllegal, "SYSTEM_ERROR" SystemError
);

impl record::CallRequest for TradecomplainBatchquery {}

impl record::Request for TradecomplainBatchquery {
    type Response = TradecomplainBatchqueryResponse;
    type ErrorCode = TradecomplainBatchqueryErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.merchant.tradecomplain.batchquery",
        title: "查询交易投诉列表",
        file: "spec/merchant/tradecomplain.batchquery.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/merchant/tradecomplain/batchquery",
        }),
        idempotency: schema::Idempotency::Always,
        request: &TRADECOMPLAIN_BATCHQUERY,
        response: &TRADECOMPLAIN_BATCHQUERY_RESPONSE,
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
    TradecomplainBatchquery, TRADECOMPLAIN_BATCHQUERY, 0 begin_time None, 1 end_time
    None, 2 page_num None, 3 page_size None, 4 status None, 5 target_infos Vec::new()
);

record::record!(
    TradecomplainBatchqueryResponse, TRADECOMPLAIN_BATCHQUERY_RESPONSE, 0 page_num None,
    1 page_size None, 2 total_num None, 3 total_page_num None, 4 trade_complain_infos
    Vec::new()
);

record::record!(TargetInfo, TARGET_INFO, 0 target_id None, 1 target_type None);

record::record!(
    TradeComplainQueryResponse, TRADE_COMPLAIN_QUERY_RESPONSE, 0 complain_event_id None,
    1 complain_reason None, 2 content None, 3 gmt_create None, 4 gmt_finished None, 5
    gmt_modified None, 6 images Vec::new(), 7 leaf_category_name None, 8
    merchant_order_no None, 9 phone_no None, 10 status None, 11 target_id None, 12
    target_type None, 13 trade_no None
);

static TRADECOMPLAIN_BATCHQUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "TradecomplainBatchquery",
    file: "spec/merchant/tradecomplain.batchquery.yaml",
    rows: &[
        schema::Row::Limited(
            "begin_time",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Format(schema::Format::DateTime))],
        ),
        schema::Row::Limited(
            "end_time",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Format(schema::Format::DateTime))],
        ),
        schema::Row::Limited(
            "page_num",
            schema::Kind::Integer,
            &[schema::LimitRow::Firm(schema::Limit::Minimum("1"))],
        ),
        schema::Row::Limited(
            "page_size",
            schema::Kind::Integer,
            &[schema::LimitRow::Firm(schema::Limit::Maximum("20"))],
        ),
        schema::Row::Text("status"),
        schema::Row::Plain(
            "target_infos",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&TARGET_INFO),
                    limits: &[],
                },
            ),
        ),
    ],
    rules: &[],
    lines: &[12, 15, 17, 20, 22, 22, 23, 23, 24, 38],
};

static TRADECOMPLAIN_BATCHQUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "TradecomplainBatchqueryResponse",
    file: "spec/merchant/tradecomplain.batchquery.yaml",
    rows: &[
        schema::Row::Plain("page_num", schema::Kind::Integer),
        schema::Row::Plain("page_size", schema::Kind::Integer),
        schema::Row::Plain("total_num", schema::Kind::Integer),
        schema::Row::Plain("total_page_num", schema::Kind::Integer),
        schema::Row::Plain(
            "trade_complain_infos",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&TRADE_COMPLAIN_QUERY_RESPONSE),
                    limits: &[],
                },
            ),
        ),
    ],
    rules: &[],
    lines: &[],
};

static TARGET_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "TargetInfo",
    file: "spec/merchant/tradecomplain.batchquery.yaml",
    rows: &[
        schema::Row::Text("target_id"),
        schema::Row::Limited(
            "target_type",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Values(&["APPID", "PUBLICID"]))],
        ),
    ],
    rules: &[],
    lines: &[54, 55, 57],
};

static TRADE_COMPLAIN_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "TradeComplainQueryResponse",
    file: "spec/merchant/tradecomplain.batchquery.yaml",
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
        schema::Row::Text("status"),
        schema::Row::Text("target_id"),
        schema::Row::Text("target_type"),
        schema::Row::Text("trade_no"),
    ],
    rules: &[],
    lines: &[],
};
