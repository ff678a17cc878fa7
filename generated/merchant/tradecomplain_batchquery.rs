//! `alipay.merchant.tradecomplain.batchquery` · 查询交易投诉列表
//!
//! List complaints filed in the caller's mini program or Life account, by page.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/merchant/tradecomplain/batchquery`.
//! Described in `spec/merchant/tradecomplain.batchquery.yaml`.

use crate::{record, schema};

static TRADECOMPLAIN_BATCHQUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "TradecomplainBatchquery",
    file: "spec/merchant/tradecomplain.batchquery.yaml",
    fields: &[
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(
                    schema::Limit::Format(schema::Format::DateTime),
                    15,
                ),
            ],
            ..schema::FieldDef::text("begin_time", 12)
        },
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(
                    schema::Limit::Format(schema::Format::DateTime),
                    20,
                ),
            ],
            ..schema::FieldDef::text("end_time", 17)
        },
        schema::FieldDef {
            limits: &[schema::LimitDef::new(schema::Limit::Minimum("1"), 22)],
            ..schema::FieldDef::new("page_num", schema::Kind::Integer, 22)
        },
        schema::FieldDef {
            limits: &[schema::LimitDef::new(schema::Limit::Maximum("20"), 23)],
            ..schema::FieldDef::new("page_size", schema::Kind::Integer, 23)
        },
        schema::FieldDef::text("status", 24),
        schema::FieldDef::new(
            "target_infos",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&TARGET_INFO),
                    limits: &[],
                },
            ),
            38,
        ),
    ],
    rules: &[],
};

static TRADECOMPLAIN_BATCHQUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "TradecomplainBatchqueryResponse",
    file: "spec/merchant/tradecomplain.batchquery.yaml",
    fields: &[
        schema::FieldDef::new("page_num", schema::Kind::Integer, 41),
        schema::FieldDef::new("page_size", schema::Kind::Integer, 42),
        schema::FieldDef::new("total_num", schema::Kind::Integer, 43),
        schema::FieldDef::new("total_page_num", schema::Kind::Integer, 44),
        schema::FieldDef::new(
            "trade_complain_infos",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&TRADE_COMPLAIN_QUERY_RESPONSE),
                    limits: &[],
                },
            ),
            45,
        ),
    ],
    rules: &[],
};

static TARGET_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "TargetInfo",
    file: "spec/merchant/tradecomplain.batchquery.yaml",
    fields: &[
        schema::FieldDef::text("target_id", 54),
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::Values(&["APPID", "PUBLICID"]), 57),
            ],
            ..schema::FieldDef::text("target_type", 55)
        },
    ],
    rules: &[],
};

static TRADE_COMPLAIN_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "TradeComplainQueryResponse",
    file: "spec/merchant/tradecomplain.batchquery.yaml",
    fields: &[
        schema::FieldDef::text("complain_event_id", 66),
        schema::FieldDef::text("complain_reason", 71),
        schema::FieldDef::text("content", 72),
        schema::FieldDef::text("gmt_create", 77),
        schema::FieldDef::text("gmt_finished", 82),
        schema::FieldDef::text("gmt_modified", 87),
        schema::FieldDef::new(
            "images",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            92,
        ),
        schema::FieldDef::text("leaf_category_name", 93),
        schema::FieldDef::text("merchant_order_no", 94),
        schema::FieldDef::text("phone_no", 95),
        schema::FieldDef::text("status", 96),
        schema::FieldDef::text("target_id", 109),
        schema::FieldDef::text("target_type", 113),
        schema::FieldDef::text("trade_no", 121),
    ],
    rules: &[],
};

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
        Self {
            begin_time: None,
            end_time: None,
            page_num: None,
            page_size: None,
            status: None,
            target_infos: Vec::new(),
        }
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

impl record::Record for TradecomplainBatchquery {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &TRADECOMPLAIN_BATCHQUERY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.begin_time),
            1 => Some(&self.end_time),
            2 => Some(&self.page_num),
            3 => Some(&self.page_size),
            4 => Some(&self.status),
            5 => Some(&self.target_infos),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.begin_time),
            1 => Some(&mut self.end_time),
            2 => Some(&mut self.page_num),
            3 => Some(&mut self.page_size),
            4 => Some(&mut self.status),
            5 => Some(&mut self.target_infos),
            _ => None,
        }
    }
}

impl Default for TradecomplainBatchquery {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for TradecomplainBatchquery {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for TradecomplainBatchquery {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for TradecomplainBatchquery {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

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

impl record::Record for TradecomplainBatchqueryResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &TRADECOMPLAIN_BATCHQUERY_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.page_num),
            1 => Some(&self.page_size),
            2 => Some(&self.total_num),
            3 => Some(&self.total_page_num),
            4 => Some(&self.trade_complain_infos),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.page_num),
            1 => Some(&mut self.page_size),
            2 => Some(&mut self.total_num),
            3 => Some(&mut self.total_page_num),
            4 => Some(&mut self.trade_complain_infos),
            _ => None,
        }
    }
}

impl Default for TradecomplainBatchqueryResponse {
    #[inline]
    fn default() -> Self {
        Self {
            page_num: None,
            page_size: None,
            total_num: None,
            total_page_num: None,
            trade_complain_infos: Vec::new(),
        }
    }
}

impl Clone for TradecomplainBatchqueryResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for TradecomplainBatchqueryResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for TradecomplainBatchqueryResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
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
        Self {
            target_id: None,
            target_type: None,
        }
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

impl record::Record for TargetInfo {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &TARGET_INFO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.target_id),
            1 => Some(&self.target_type),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.target_id),
            1 => Some(&mut self.target_type),
            _ => None,
        }
    }
}

impl Default for TargetInfo {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for TargetInfo {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for TargetInfo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for TargetInfo {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
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

impl record::Record for TradeComplainQueryResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &TRADE_COMPLAIN_QUERY_RESPONSE
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
            10 => Some(&self.status),
            11 => Some(&self.target_id),
            12 => Some(&self.target_type),
            13 => Some(&self.trade_no),
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
            10 => Some(&mut self.status),
            11 => Some(&mut self.target_id),
            12 => Some(&mut self.target_type),
            13 => Some(&mut self.trade_no),
            _ => None,
        }
    }
}

impl Default for TradeComplainQueryResponse {
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
            status: None,
            target_id: None,
            target_type: None,
            trade_no: None,
        }
    }
}

impl Clone for TradeComplainQueryResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for TradeComplainQueryResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for TradeComplainQueryResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The values of the platform's type `TargetInfoTargetType`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum TargetInfoTargetType {
    /// `APPID`: Mini program.
    Appid,
    /// `PUBLICID`: Life account.
    Publicid,
}

impl record::Enumeration for TargetInfoTargetType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("APPID", Self::Appid),
        ("PUBLICID", Self::Publicid),
    ];
}

impl std::fmt::Debug for TargetInfoTargetType {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `TradeComplainQueryResponseStatus`.
#[derive(Clone, Copy, PartialEq, Eq)]
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

impl record::Enumeration for TradeComplainQueryResponseStatus {
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

impl std::fmt::Debug for TradeComplainQueryResponseStatus {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `TradeComplainQueryResponseTargetType`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum TradeComplainQueryResponseTargetType {
    /// `APPID`: Mini program.
    Appid,
    /// `PUBLICID`: Life account.
    Publicid,
    /// `PID`: Merchant.
    Pid,
}

impl record::Enumeration for TradeComplainQueryResponseTargetType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("APPID", Self::Appid),
        ("PUBLICID", Self::Publicid),
        ("PID", Self::Pid),
    ];
}

impl std::fmt::Debug for TradeComplainQueryResponseTargetType {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `TradecomplainBatchqueryStatus`.
#[derive(Clone, Copy, PartialEq, Eq)]
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

impl record::Enumeration for TradecomplainBatchqueryStatus {
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

impl std::fmt::Debug for TradecomplainBatchqueryStatus {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The error codes of `alipay.merchant.tradecomplain.batchquery`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
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

impl record::ErrorCode for TradecomplainBatchqueryErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("AUTHORITY_ILLEGAL", Self::AuthorityIllegal),
        ("PARAM_ILLEGAL", Self::ParamIllegal),
        ("SYSTEM_ERROR", Self::SystemError),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for TradecomplainBatchqueryErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
