//! `alipay.data.dataservice.xlight.task.query` · 任务广告完成状态查询接口
//!
//! Query whether a user has completed an advertising task.
//!
//! Offered on the gateway (V2). Described in `spec/data/dataservice.xlight.task.query.yaml`.

use crate::{record, schema};

static DATASERVICE_XLIGHT_TASK_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "DataserviceXlightTaskQuery",
    file: "spec/data/dataservice.xlight.task.query.yaml",
    fields: &[
        schema::FieldDef {
            limits: &[schema::LimitDef::new(schema::Limit::Required, 13)],
            ..schema::FieldDef::text("biz_id", 10)
        },
        schema::FieldDef::text("open_id", 15),
        schema::FieldDef::text("user_id", 19),
    ],
    rules: &[],
};

static DATASERVICE_XLIGHT_TASK_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "DataserviceXlightTaskQueryResponse",
    file: "spec/data/dataservice.xlight.task.query.yaml",
    fields: &[
        schema::FieldDef::text("finish_time", 22),
        schema::FieldDef::text("status", 23),
        schema::FieldDef::text("task_reward_amount", 24),
    ],
    rules: &[],
};

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
        Self {
            biz_id: String::new(),
            open_id: None,
            user_id: None,
        }
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

impl record::Record for DataserviceXlightTaskQuery {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &DATASERVICE_XLIGHT_TASK_QUERY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.biz_id),
            1 => Some(&self.open_id),
            2 => Some(&self.user_id),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.biz_id),
            1 => Some(&mut self.open_id),
            2 => Some(&mut self.user_id),
            _ => None,
        }
    }
}

impl Default for DataserviceXlightTaskQuery {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for DataserviceXlightTaskQuery {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for DataserviceXlightTaskQuery {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for DataserviceXlightTaskQuery {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

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

impl record::Record for DataserviceXlightTaskQueryResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &DATASERVICE_XLIGHT_TASK_QUERY_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.finish_time),
            1 => Some(&self.status),
            2 => Some(&self.task_reward_amount),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.finish_time),
            1 => Some(&mut self.status),
            2 => Some(&mut self.task_reward_amount),
            _ => None,
        }
    }
}

impl Default for DataserviceXlightTaskQueryResponse {
    #[inline]
    fn default() -> Self {
        Self {
            finish_time: None,
            status: None,
            task_reward_amount: None,
        }
    }
}

impl Clone for DataserviceXlightTaskQueryResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for DataserviceXlightTaskQueryResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for DataserviceXlightTaskQueryResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.data.dataservice.xlight.task.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DataserviceXlightTaskQueryErrorCode {
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for DataserviceXlightTaskQueryErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for DataserviceXlightTaskQueryErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
