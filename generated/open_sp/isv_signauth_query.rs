//! `alipay.open.sp.isv.signauth.query` · 查询签约授权一体化订单状态详情
//!
//! Query the state of a combined sign-up and authorization order.
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/open/sp/isv/signauth/query`. Described in
//! `spec/open_sp/isv.signauth.query.yaml`.

use crate::{record, schema};

/// A request of `alipay.open.sp.isv.signauth.query` (查询签约授权一体化订单状态详情).
///
/// Query the state of a combined sign-up and authorization order.
///
/// ```
/// use alipay::open_sp::IsvSignauthQuery;
///
/// let request = IsvSignauthQuery::new()
///     .order_id("20211102034000100000047728652040");
/// ```
///
/// Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/open/sp/isv/signauth/query`. Described in
/// `spec/open_sp/isv.signauth.query.yaml`.
/// Returns [`IsvSignauthQueryResponse`], or an error with a [`IsvSignauthQueryErrorCode`].
#[doc(alias = "alipay.open.sp.isv.signauth.query")]
#[doc(alias = "/v3/alipay/open/sp/isv/signauth/query")]
#[doc(alias = "查询签约授权一体化订单状态详情")]
#[doc(alias = "授权")]
#[doc(alias = "签约")]
#[doc(alias = "订单")]
#[must_use]
#[non_exhaustive]
pub struct IsvSignauthQuery {
    /// Order id from `alipay.open.sp.isv.signauth.create`.
    ///
    /// 签约授权一体化订单ID. Example: `20211102034000100000047728652040`.
    pub order_id: Option<String>,
}

impl IsvSignauthQuery {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`order_id`](Self::order_id).
    #[inline]
    pub fn order_id(mut self, order_id: impl Into<String>) -> Self {
        self.order_id = Some(order_id.into());
        self
    }
}

/// The response of `alipay.open.sp.isv.signauth.query` (查询签约授权一体化订单状态详情).
#[non_exhaustive]
pub struct IsvSignauthQueryResponse {
    /// Id of the combined order.
    ///
    /// 签约授权一体化订单ID. Example: `20211102034000100000047728652040`.
    pub order_id: Option<String>,
    /// State of the order.
    ///
    /// 签约授权一体化订单状态. Example: `INIT`.
    pub status: Option<record::Choice<IsvSignauthQueryResponseStatus>>,
    /// Tasks of the order.
    pub task_infos: Vec<SubTaskInfo>,
}

/// A task of a combined sign-up and authorization order.
#[non_exhaustive]
pub struct SubTaskInfo {
    /// Result of the task; the reason if it failed.
    ///
    /// 子任务执行结果. Example: `航旅交通1经营内容涉及传销，金融互助平台不合作;`.
    pub execute_result: Option<String>,
    /// State of the task.
    ///
    /// Example: `INIT`.
    pub status: Option<record::Choice<SubTaskInfoStatus>>,
    /// Kind of task.
    ///
    /// 子任务类型. Example: `SIGN_TASK`.
    pub r#type: Option<record::Choice<SubTaskInfoType>>,
    /// Description of the kind of task.
    ///
    /// 子任务类型描述. Example: `签约子任务`.
    pub type_desc: Option<String>,
}

/// The values of the platform's type `SubTaskInfoStatus`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum SubTaskInfoStatus {
    /// `INIT`: Initialized (初始化).
    Init,
    /// `FAILURE`: Failed (失败).
    Failure,
    /// `FINISH`: Succeeded.
    Finish,
}

record::enumeration!(SubTaskInfoStatus, "INIT" Init, "FAILURE" Failure, "FINISH" Finish);

/// The values of the platform's type `SubTaskInfoType`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum SubTaskInfoType {
    /// `SIGN_TASK`: Sign up (签约子任务).
    SignTask,
    /// `OPE_TASK`: Authorize operation (代运营授权子任务).
    OpeTask,
    /// `APP_TASK`: Authorize the app (应用授权子任务).
    AppTask,
}

record::enumeration!(
    SubTaskInfoType, "SIGN_TASK" SignTask, "OPE_TASK" OpeTask, "APP_TASK" AppTask
);

/// The values of the platform's type `IsvSignauthQueryResponseStatus`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum IsvSignauthQueryResponseStatus {
    /// `INIT`: Initialized (初始化).
    Init,
    /// `UNCONFIRM`: Waiting for confirmation (待确认).
    Unconfirm,
    /// `FAILURE`: Failed (失败).
    Failure,
    /// `FINISH`: Succeeded (成功).
    Finish,
}

record::enumeration!(
    IsvSignauthQueryResponseStatus, "INIT" Init, "UNCONFIRM" Unconfirm, "FAILURE"
    Failure, "FINISH" Finish
);

/// The error codes of `alipay.open.sp.isv.signauth.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum IsvSignauthQueryErrorCode {
    /// `ILLEGAL_PARAMS`: The parameters are not valid.
    ///
    /// Check the parameters, then call again.
    IllegalParams,
    /// `SIGNAUTH_ORDER_NOT_EXIST`.
    SignauthOrderNotExist,
    /// `SIGNAUTH_ISV_NOT_MATCH`.
    SignauthIsvNotMatch,
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    IsvSignauthQueryErrorCode, "ILLEGAL_PARAMS" IllegalParams, "SIGNAUTH_ORDER_NOT_EXIST"
    SignauthOrderNotExist, "SIGNAUTH_ISV_NOT_MATCH" SignauthIsvNotMatch, "SYSTEM_ERROR"
    SystemError
);

impl record::CallRequest for IsvSignauthQuery {}

impl record::Request for IsvSignauthQuery {
    type Response = IsvSignauthQueryResponse;
    type ErrorCode = IsvSignauthQueryErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.open.sp.isv.signauth.query",
        title: "查询签约授权一体化订单状态详情",
        file: "spec/open_sp/isv.signauth.query.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Get,
            path: "/v3/alipay/open/sp/isv/signauth/query",
        }),
        idempotency: schema::Idempotency::Always,
        request: &ISV_SIGNAUTH_QUERY,
        response: &ISV_SIGNAUTH_QUERY_RESPONSE,
        links: &[
            schema::LinkDef {
                limit: "any",
                code: "ILLEGAL_PARAMS",
            },
        ],
        errors: &[],
        shared_errors: super::super::common::codes::CODES,
    };
}

record::record!(IsvSignauthQuery, ISV_SIGNAUTH_QUERY, 0 order_id None);

record::record!(
    IsvSignauthQueryResponse, ISV_SIGNAUTH_QUERY_RESPONSE, 0 order_id None, 1 status
    None, 2 task_infos Vec::new()
);

record::record!(
    SubTaskInfo, SUB_TASK_INFO, 0 execute_result None, 1 status None, 2 r#type None, 3
    type_desc None
);

static ISV_SIGNAUTH_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "IsvSignauthQuery",
    file: "spec/open_sp/isv.signauth.query.yaml",
    rows: &[
        schema::Row::Full(
            &schema::FieldRow {
                name: "order_id",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
    ],
    rules: &[],
    lines: &[12],
};

static ISV_SIGNAUTH_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "IsvSignauthQueryResponse",
    file: "spec/open_sp/isv.signauth.query.yaml",
    rows: &[
        schema::Row::Text("order_id"),
        schema::Row::Text("status"),
        schema::Row::Plain(
            "task_infos",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&SUB_TASK_INFO),
                    limits: &[],
                },
            ),
        ),
    ],
    rules: &[],
    lines: &[],
};

static SUB_TASK_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "SubTaskInfo",
    file: "spec/open_sp/isv.signauth.query.yaml",
    rows: &[
        schema::Row::Text("execute_result"),
        schema::Row::Text("status"),
        schema::Row::Text("type"),
        schema::Row::Text("type_desc"),
    ],
    rules: &[],
    lines: &[],
};
