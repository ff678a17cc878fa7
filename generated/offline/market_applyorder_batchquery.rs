//! `alipay.offline.market.applyorder.batchquery` · 业务流水批量查询接口
//!
//! List operation records of leads, stores and goods, by page.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/offline/market/applyorder/batchquery`.
//! Described in `spec/offline/market.applyorder.batchquery.yaml`.

use crate::{record, schema};

/// A request of `alipay.offline.market.applyorder.batchquery` (业务流水批量查询接口).
///
/// List operation records of leads, stores and goods, by page.
///
/// ```
/// use alipay::offline::MarketApplyorderBatchquery;
///
/// let request = MarketApplyorderBatchquery::new()
///     .action("CREATE_SHOP");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`apply_ids`](Self::apply_ids) | at most 100 items |
/// | [`biz_type`](Self::biz_type) | one of its values |
/// | [`end_time`](Self::end_time) | a time |
/// | [`page_size`](Self::page_size) | not more than 100 |
/// | [`request_ids`](Self::request_ids) | at most 100 items |
/// | [`start_time`](Self::start_time) | a time |
/// | [`status`](Self::status) | one of its values |
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/offline/market/applyorder/batchquery`.
/// Described in `spec/offline/market.applyorder.batchquery.yaml`.
/// Returns [`MarketApplyorderBatchqueryResponse`], or an error with a [`MarketApplyorderBatchqueryErrorCode`].
#[doc(alias = "alipay.offline.market.applyorder.batchquery")]
#[doc(alias = "/v3/alipay/offline/market/applyorder/batchquery")]
#[doc(alias = "业务流水批量查询接口")]
#[doc(alias = "流水")]
#[must_use]
#[non_exhaustive]
pub struct MarketApplyorderBatchquery {
    /// Operation on the journey.
    ///
    /// 操作动作. Example: `CREATE_SHOP`.
    pub action: Option<String>,
    /// Alipay record ids.
    ///
    /// 支付宝流水ID列表; at most 100 items. Example:
    /// `["2015052100077000000000120773","2015052100077000000000120774"]`.
    pub apply_ids: Vec<String>,
    /// Subject of the records: a store or goods id, depending on `biz_type`.
    ///
    /// 业务主体ID. Example: `2015052100077000000000120774`.
    pub biz_id: Option<String>,
    /// Kind of subject.
    ///
    /// 业务类型. Example: `SHOP`.
    pub biz_type: Option<record::Choice<MarketApplyorderBatchqueryBizType>>,
    /// Latest creation time of the records.
    ///
    /// 查询的流水创建时间最后值; a moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`. Example: `2015-10-29 10:51:57`.
    pub end_time: Option<record::DateTime>,
    /// Payment account id of the operating user.
    ///
    /// 操作用户的支付账号id. Example: `2088000000000001`.
    pub op_id: Option<String>,
    /// Role of the operator; system integrators always send `ISV`.
    ///
    /// Other values may be added. Example: `ISV`.
    pub op_role: Option<record::Choice<MarketApplyorderBatchqueryOpRole>>,
    /// Page number; left out means the first; 20 results a page by default.
    ///
    /// 页码. Example: `1`.
    pub page_no: Option<i64>,
    /// Results per page.
    ///
    /// Not more than 100. Defaults to `20`. Example: `20`.
    pub page_size: Option<i64>,
    /// Request ids; querying by them is not supported for now.
    ///
    /// At most 100 items. Example: `["2015123235324534","2015123235324535"]`.
    pub request_ids: Vec<String>,
    /// Earliest creation time of the records; only the last 3 months can be queried.
    ///
    /// 查询的流水创建时间起始值; a moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`. Example: `2015-10-27 10:51:57`.
    pub start_time: Option<record::DateTime>,
    /// State of the records.
    ///
    /// 流水状态. Example: `FAIL`.
    pub status: Option<record::Choice<MarketApplyorderBatchqueryStatus>>,
}

impl MarketApplyorderBatchquery {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`action`](Self::action).
    #[inline]
    pub fn action(mut self, action: impl Into<String>) -> Self {
        self.action = Some(action.into());
        self
    }

    /// Sets [`apply_ids`](Self::apply_ids).
    #[inline]
    pub fn apply_ids(
        mut self,
        apply_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.apply_ids = apply_ids.into_iter().map(Into::into).collect();
        self
    }

    /// Sets [`biz_id`](Self::biz_id).
    #[inline]
    pub fn biz_id(mut self, biz_id: impl Into<String>) -> Self {
        self.biz_id = Some(biz_id.into());
        self
    }

    /// Sets [`biz_type`](Self::biz_type).
    #[inline]
    pub fn biz_type(
        mut self,
        biz_type: impl Into<record::Choice<MarketApplyorderBatchqueryBizType>>,
    ) -> Self {
        self.biz_type = Some(biz_type.into());
        self
    }

    /// Sets [`end_time`](Self::end_time).
    #[inline]
    pub fn end_time(mut self, end_time: impl Into<record::DateTime>) -> Self {
        self.end_time = Some(end_time.into());
        self
    }

    /// Sets [`op_id`](Self::op_id).
    #[inline]
    pub fn op_id(mut self, op_id: impl Into<String>) -> Self {
        self.op_id = Some(op_id.into());
        self
    }

    /// Sets [`op_role`](Self::op_role).
    #[inline]
    pub fn op_role(
        mut self,
        op_role: impl Into<record::Choice<MarketApplyorderBatchqueryOpRole>>,
    ) -> Self {
        self.op_role = Some(op_role.into());
        self
    }

    /// Sets [`page_no`](Self::page_no).
    #[inline]
    pub fn page_no(mut self, page_no: i64) -> Self {
        self.page_no = Some(page_no);
        self
    }

    /// Sets [`page_size`](Self::page_size).
    #[inline]
    pub fn page_size(mut self, page_size: i64) -> Self {
        self.page_size = Some(page_size);
        self
    }

    /// Sets [`request_ids`](Self::request_ids).
    #[inline]
    pub fn request_ids(
        mut self,
        request_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.request_ids = request_ids.into_iter().map(Into::into).collect();
        self
    }

    /// Sets [`start_time`](Self::start_time).
    #[inline]
    pub fn start_time(mut self, start_time: impl Into<record::DateTime>) -> Self {
        self.start_time = Some(start_time.into());
        self
    }

    /// Sets [`status`](Self::status).
    #[inline]
    pub fn status(
        mut self,
        status: impl Into<record::Choice<MarketApplyorderBatchqueryStatus>>,
    ) -> Self {
        self.status = Some(status.into());
        self
    }
}

/// The response of `alipay.offline.market.applyorder.batchquery` (业务流水批量查询接口).
#[non_exhaustive]
pub struct MarketApplyorderBatchqueryResponse {
    /// Operation records.
    ///
    /// 支付宝操作流水信息列表.
    pub biz_order_infos: Vec<BizOrderQueryResponse>,
    /// Page returned.
    ///
    /// Example: `1`.
    pub current_page_no: Option<i64>,
    /// Results per page.
    ///
    /// Example: `20`.
    pub page_size: Option<i64>,
    /// Number of records in all.
    ///
    /// 总记录数. Example: `50`.
    pub total_items: Option<i64>,
    /// Number of pages in all.
    ///
    /// 总页码数目. Example: `3`.
    pub total_page_no: Option<i64>,
}

/// An operation record of a store or goods.
#[non_exhaustive]
pub struct BizOrderQueryResponse {
    /// Operation carried out.
    ///
    /// 操作动作; other values may be added. Example: `CREATE_SHOP`.
    pub action: Option<record::Choice<BizOrderQueryResponseAction>>,
    /// Mode of the operation.
    ///
    /// 操作模式; other values may be added. Example: `WITH_LEADS`.
    pub action_mode: Option<record::Choice<BizOrderQueryResponseActionMode>>,
    /// Alipay record id.
    ///
    /// 支付宝流水ID. Example: `2015111410223410000001`.
    pub apply_id: Option<String>,
    /// Context of the record as JSON; its shape follows the request parameters of the action.
    ///
    /// 流水上下文信息. Example: `{"category_id":"2015050700000018","main_shop_name":"海底捞万塘路分公司"}`.
    pub biz_context_info: Option<String>,
    /// Store or goods id; for store creation valid only with status `SUCCESS`, else 0 or empty.
    ///
    /// 业务主体ID. Example: `2015052100077000000000120774`.
    pub biz_id: Option<String>,
    /// Kind of subject.
    ///
    /// 业务类型. Example: `SHOP`.
    pub biz_type: Option<record::Choice<BizOrderQueryResponseBizType>>,
    /// Time of creation.
    ///
    /// 创建时间; a moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`. Example: `2015-10-29 10:51:57`.
    pub create_time: Option<record::DateTime>,
    /// Payment account id of the operating user.
    ///
    /// 操作用户的支付账号id. Example: `2088000000000001`.
    pub op_id: Option<String>,
    /// Internal to Alipay, not the caller's request id; do not use.
    ///
    /// Example: `2015123235324534`.
    pub request_id: Option<String>,
    /// Result code of the processing.
    ///
    /// 流水处理结果码. Example: `RISK_AUDIT_FAIL`.
    pub result_code: Option<String>,
    /// Description of the result.
    ///
    /// 流水处理结果描述. Example: `证照审核未通过`.
    pub result_desc: Option<String>,
    /// State of the records.
    ///
    /// 流水状态. Example: `FAIL`.
    pub status: Option<record::Choice<BizOrderQueryResponseStatus>>,
    /// Detailed state of the record.
    ///
    /// 流水子状态. Example: `FINISH`.
    pub sub_status: Option<record::Choice<BizOrderQueryResponseSubStatus>>,
    /// Time of the last update.
    ///
    /// 更新时间; a moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`. Example: `2015-10-29 10:51:57`.
    pub update_time: Option<record::DateTime>,
}

/// The values of the platform's type `BizOrderQueryResponseAction`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum BizOrderQueryResponseAction {
    /// `CREATE_SHOP`: Create a store (创建门店).
    CreateShop,
    /// `MODIFY_SHOP`: Modify a store (修改门店).
    ModifyShop,
    /// `CREATE_ITEM`: Create goods (创建商品).
    CreateItem,
    /// `MODIFY_ITEM`: Modify goods (修改商品).
    ModifyItem,
    /// `EFFECTIVE_ITEM`: List goods (上架商品).
    EffectiveItem,
    /// `INVALID_ITEM`: Delist goods (下架商品).
    InvalidItem,
    /// `RESUME_ITEM`: Resume sale; text says suspend.
    ResumeItem,
    /// `PAUSE_ITEM`: Suspend sale; text says resume.
    PauseItem,
}

record::enumeration!(
    BizOrderQueryResponseAction, "CREATE_SHOP" CreateShop, "MODIFY_SHOP" ModifyShop,
    "CREATE_ITEM" CreateItem, "MODIFY_ITEM" ModifyItem, "EFFECTIVE_ITEM" EffectiveItem,
    "INVALID_ITEM" InvalidItem, "RESUME_ITEM" ResumeItem, "PAUSE_ITEM" PauseItem
);

/// The values of the platform's type `BizOrderQueryResponseActionMode`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum BizOrderQueryResponseActionMode {
    /// `NORMAL`: Ordinary store opening (普通开店).
    Normal,
}

record::enumeration!(BizOrderQueryResponseActionMode, "NORMAL" Normal);

/// The values of the platform's type `BizOrderQueryResponseBizType`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum BizOrderQueryResponseBizType {
    /// `SHOP`: Store (店铺).
    Shop,
    /// `ITEM`: Goods (商品).
    Item,
}

record::enumeration!(BizOrderQueryResponseBizType, "SHOP" Shop, "ITEM" Item);

/// The values of the platform's type `BizOrderQueryResponseStatus`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum BizOrderQueryResponseStatus {
    /// `INIT`: Initial (初始).
    Init,
    /// `PROCESS`: Being processed (处理中).
    Process,
    /// `SUCCESS`: Succeeded (成功).
    Success,
    /// `FAIL`: Failed (失败).
    Fail,
}

record::enumeration!(
    BizOrderQueryResponseStatus, "INIT" Init, "PROCESS" Process, "SUCCESS" Success,
    "FAIL" Fail
);

/// The values of the platform's type `BizOrderQueryResponseSubStatus`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum BizOrderQueryResponseSubStatus {
    /// `WAIT_CERTIFY`: Awaiting certification (等待认证).
    WaitCertify,
    /// `LICENSE_AUDITING`: Licenses under review (证照审核中).
    LicenseAuditing,
    /// `RISK_AUDITING`: Risk review (风控审核中).
    RiskAuditing,
    /// `WAIT_SIGN`: Awaiting contract (等待签约).
    WaitSign,
    /// `FINISH`: Ended (终结).
    Finish,
}

record::enumeration!(
    BizOrderQueryResponseSubStatus, "WAIT_CERTIFY" WaitCertify, "LICENSE_AUDITING"
    LicenseAuditing, "RISK_AUDITING" RiskAuditing, "WAIT_SIGN" WaitSign, "FINISH" Finish
);

/// The values of the platform's type `MarketApplyorderBatchqueryBizType`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum MarketApplyorderBatchqueryBizType {
    /// `SHOP`: Store (店铺).
    Shop,
    /// `ITEM`: Goods (商品).
    Item,
}

record::enumeration!(MarketApplyorderBatchqueryBizType, "SHOP" Shop, "ITEM" Item);

/// The values of the platform's type `MarketApplyorderBatchqueryOpRole`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum MarketApplyorderBatchqueryOpRole {
    /// `ISV`: System integrator.
    Isv,
}

record::enumeration!(MarketApplyorderBatchqueryOpRole, "ISV" Isv);

/// The values of the platform's type `MarketApplyorderBatchqueryStatus`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum MarketApplyorderBatchqueryStatus {
    /// `INIT`: Initial (初始).
    Init,
    /// `PROCESS`: Being processed (处理中).
    Process,
    /// `SUCCESS`: Succeeded (成功).
    Success,
    /// `FAIL`: Failed (失败).
    Fail,
}

record::enumeration!(
    MarketApplyorderBatchqueryStatus, "INIT" Init, "PROCESS" Process, "SUCCESS" Success,
    "FAIL" Fail
);

/// The error codes of `alipay.offline.market.applyorder.batchquery`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum MarketApplyorderBatchqueryErrorCode {
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// `INVALID_PARAMETER`: A parameter is not valid.
    ///
    /// Correct the parameter named in the message, then call again.
    InvalidParameter,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    MarketApplyorderBatchqueryErrorCode, "SYSTEM_ERROR" SystemError, "INVALID_PARAMETER"
    InvalidParameter
);

impl record::CallRequest for MarketApplyorderBatchquery {}

impl record::Request for MarketApplyorderBatchquery {
    type Response = MarketApplyorderBatchqueryResponse;
    type ErrorCode = MarketApplyorderBatchqueryErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.offline.market.applyorder.batchquery",
        title: "业务流水批量查询接口",
        file: "spec/offline/market.applyorder.batchquery.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/offline/market/applyorder/batchquery",
        }),
        idempotency: schema::Idempotency::Never,
        request: &MARKET_APPLYORDER_BATCHQUERY,
        response: &MARKET_APPLYORDER_BATCHQUERY_RESPONSE,
        links: &[
            schema::LinkDef {
                limit: "any",
                code: "INVALID_PARAMETER",
            },
        ],
        errors: &[],
        shared_errors: super::super::common::codes::CODES,
    };
}

record::record!(
    MarketApplyorderBatchquery, MARKET_APPLYORDER_BATCHQUERY, 0 action None, 1 apply_ids
    Vec::new(), 2 biz_id None, 3 biz_type None, 4 end_time None, 5 op_id None, 6 op_role
    None, 7 page_no None, 8 page_size None, 9 request_ids Vec::new(), 10 start_time None,
    11 status None
);

record::record!(
    MarketApplyorderBatchqueryResponse, MARKET_APPLYORDER_BATCHQUERY_RESPONSE, 0
    biz_order_infos Vec::new(), 1 current_page_no None, 2 page_size None, 3 total_items
    None, 4 total_page_no None
);

record::record!(
    BizOrderQueryResponse, BIZ_ORDER_QUERY_RESPONSE, 0 action None, 1 action_mode None, 2
    apply_id None, 3 biz_context_info None, 4 biz_id None, 5 biz_type None, 6 create_time
    None, 7 op_id None, 8 request_id None, 9 result_code None, 10 result_desc None, 11
    status None, 12 sub_status None, 13 update_time None
);

static MARKET_APPLYORDER_BATCHQUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "MarketApplyorderBatchquery",
    file: "spec/offline/market.applyorder.batchquery.yaml",
    rows: &[
        schema::Row::Text("action"),
        schema::Row::Limited(
            "apply_ids",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            &[schema::LimitRow::Firm(schema::Limit::MaxItems(100))],
        ),
        schema::Row::Text("biz_id"),
        schema::Row::Limited(
            "biz_type",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Values(&["SHOP", "ITEM"]))],
        ),
        schema::Row::Limited(
            "end_time",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Format(schema::Format::DateTime))],
        ),
        schema::Row::Text("op_id"),
        schema::Row::Text("op_role"),
        schema::Row::Plain("page_no", schema::Kind::Integer),
        schema::Row::Limited(
            "page_size",
            schema::Kind::Integer,
            &[schema::LimitRow::Firm(schema::Limit::Maximum("100"))],
        ),
        schema::Row::Limited(
            "request_ids",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            &[schema::LimitRow::Firm(schema::Limit::MaxItems(100))],
        ),
        schema::Row::Limited(
            "start_time",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Format(schema::Format::DateTime))],
        ),
        schema::Row::Limited(
            "status",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(
                    schema::Limit::Values(&["INIT", "PROCESS", "SUCCESS", "FAIL"]),
                ),
            ],
        ),
    ],
    rules: &[],
    lines: &[11, 12, 16, 18, 23, 26, 31, 34, 36, 41, 48, 53, 53, 54, 57, 59, 62, 64, 67],
};

static MARKET_APPLYORDER_BATCHQUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "MarketApplyorderBatchqueryResponse",
    file: "spec/offline/market.applyorder.batchquery.yaml",
    rows: &[
        schema::Row::Plain(
            "biz_order_infos",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&BIZ_ORDER_QUERY_RESPONSE),
                    limits: &[],
                },
            ),
        ),
        schema::Row::Plain("current_page_no", schema::Kind::Integer),
        schema::Row::Plain("page_size", schema::Kind::Integer),
        schema::Row::Plain("total_items", schema::Kind::Integer),
        schema::Row::Plain("total_page_no", schema::Kind::Integer),
    ],
    rules: &[],
    lines: &[],
};

static BIZ_ORDER_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "BizOrderQueryResponse",
    file: "spec/offline/market.applyorder.batchquery.yaml",
    rows: &[
        schema::Row::Text("action"),
        schema::Row::Text("action_mode"),
        schema::Row::Text("apply_id"),
        schema::Row::Text("biz_context_info"),
        schema::Row::Text("biz_id"),
        schema::Row::Text("biz_type"),
        schema::Row::Text("create_time"),
        schema::Row::Text("op_id"),
        schema::Row::Text("request_id"),
        schema::Row::Text("result_code"),
        schema::Row::Text("result_desc"),
        schema::Row::Text("status"),
        schema::Row::Text("sub_status"),
        schema::Row::Text("update_time"),
    ],
    rules: &[],
    lines: &[],
};
