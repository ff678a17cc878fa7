//! `alipay.data.dataservice.xlight.task.query` · 任务广告完成状态查询接口
//!
//! Query whether a user has completed an advertising task.
//!
//! Offered on the gateway (V2). Described in `spec/data/dataservice.xlight.task.query.yaml`.

use crate::{record, schema};

/// A request of `alipay.data.dataservice.xlight.task.query` (任务广告完成状态查询接口).
///
/// Query whether a user has completed an advertising task.
///
/// ```
/// use alipay::data::DataserviceXlightTaskQuery;
///
/// let request = DataserviceXlightTaskQuery::new()
///     .biz_id("2015052100077000000000120774");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`biz_id`](Self::biz_id) | required |
///
/// Offered on the gateway (V2). Described in `spec/data/dataservice.xlight.task.query.yaml`.
/// Returns [`DataserviceXlightTaskQueryResponse`], or an error with a [`DataserviceXlightTaskQueryErrorCode`].
#[doc(alias = "alipay.data.dataservice.xlight.task.query")]
#[doc(alias = "任务广告完成状态查询接口")]
#[doc(alias = "广告")]
#[must_use]
#[non_exhaustive]
pub struct DataserviceXlightTaskQuery {
    /// Unique number of the task, returned with it when the advertisement was fetched.
    ///
    /// Required. Example: `2015052100077000000000120774`.
    pub biz_id: String,
    /// Open id of the user within the app.
    ///
    /// Example: `074a1CcTG1LelxKe4xQC0zgNdId0nxi95b5lsNpazWYoCo5`.
    pub open_id: Option<String>,
    /// Unified Ant member id of the user.
    ///
    /// Example: `2088000000000001`.
    pub user_id: Option<String>,
}

impl DataserviceXlightTaskQuery {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`biz_id`](Self::biz_id).
    #[inline]
    pub fn biz_id(mut self, biz_id: impl Into<String>) -> Self {
        self.biz_id = biz_id.into();
        self
    }

    /// Sets [`open_id`](Self::open_id).
    #[inline]
    pub fn open_id(mut self, open_id: impl Into<String>) -> Self {
        self.open_id = Some(open_id.into());
        self
    }

    /// Sets [`user_id`](Self::user_id).
    #[inline]
    pub fn user_id(mut self, user_id: impl Into<String>) -> Self {
        self.user_id = Some(user_id.into());
        self
    }
}

/// The response of `alipay.data.dataservice.xlight.task.query` (任务广告完成状态查询接口).
#[non_exhaustive]
pub struct DataserviceXlightTaskQueryResponse {
    /// Time of completion; returned if the task is completed.
    ///
    /// 任务完成时间.
    pub finish_time: Option<String>,
    /// State of the task.
    ///
    /// 任务完成状态.
    pub status: Option<String>,
    /// Reward, in fen; same as `taskRewardAmount` when the advertisement was fetched.
    pub task_reward_amount: Option<String>,
}

/// The error codes of `alipay.data.dataservice.xlight.task.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum DataserviceXlightTaskQueryErrorCode {
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(DataserviceXlightTaskQueryErrorCode);

impl record::CallRequest for DataserviceXlightTaskQuery {}

impl record::Request for DataserviceXlightTaskQuery {
    type Response = DataserviceXlightTaskQueryResponse;
    type ErrorCode = DataserviceXlightTaskQueryErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.data.dataservice.xlight.task.query",
        title: "任务广告完成状态查询接口",
        file: "spec/data/dataservice.xlight.task.query.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: None,
        idempotency: schema::Idempotency::Never,
        request: &DATASERVICE_XLIGHT_TASK_QUERY,
        response: &DATASERVICE_XLIGHT_TASK_QUERY_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

record::record!(
    DataserviceXlightTaskQuery, DATASERVICE_XLIGHT_TASK_QUERY, 0 biz_id String::new(), 1
    open_id None, 2 user_id None
);

record::record!(
    DataserviceXlightTaskQueryResponse, DATASERVICE_XLIGHT_TASK_QUERY_RESPONSE, 0
    finish_time None, 1 status None, 2 task_reward_amount None
);

static DATASERVICE_XLIGHT_TASK_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "DataserviceXlightTaskQuery",
    file: "spec/data/dataservice.xlight.task.query.yaml",
    rows: &[
        schema::Row::Limited(
            "biz_id",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Required)],
        ),
        schema::Row::Text("open_id"),
        schema::Row::Text("user_id"),
    ],
    rules: &[],
    lines: &[10, 13, 15, 19],
};

static DATASERVICE_XLIGHT_TASK_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "DataserviceXlightTaskQueryResponse",
    file: "spec/data/dataservice.xlight.task.query.yaml",
    rows: &[
        schema::Row::Text("finish_time"),
        schema::Row::Text("status"),
        schema::Row::Text("task_reward_amount"),
    ],
    rules: &[],
    lines: &[],
};
