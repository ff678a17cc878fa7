//! `alipay.open.sp.isv.signauth.query` · 查询签约授权一体化订单状态详情
//!
//! Query the state of a combined sign-up and authorization order.
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/open/sp/isv/signauth/query`. Described in
//! `spec/open_sp/isv.signauth.query.yaml`.

use crate::{record, schema};

static ISV_SIGNAUTH_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "IsvSignauthQuery",
    file: "spec/open_sp/isv.signauth.query.yaml",
    fields: &[
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("order_id", 12)
        },
    ],
    rules: &[],
};

static ISV_SIGNAUTH_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "IsvSignauthQueryResponse",
    file: "spec/open_sp/isv.signauth.query.yaml",
    fields: &[
        schema::FieldDef::text("order_id", 19),
        schema::FieldDef::text("status", 24),
        schema::FieldDef::new(
            "task_infos",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&SUB_TASK_INFO),
                    limits: &[],
                },
            ),
            34,
        ),
    ],
    rules: &[],
};

static SUB_TASK_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "SubTaskInfo",
    file: "spec/open_sp/isv.signauth.query.yaml",
    fields: &[
        schema::FieldDef::text("execute_result", 40),
        schema::FieldDef::text("status", 45),
        schema::FieldDef::text("type", 53),
        schema::FieldDef::text("type_desc", 62),
    ],
    rules: &[],
};

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
        Self { order_id: None }
    }

    /// Sets [`order_id`](Self::order_id).
    #[inline]
    pub fn order_id(mut self, order_id: impl Into<String>) -> Self {
        self.order_id = Some(order_id.into());
        self
    }
}

impl record::Record for IsvSignauthQuery {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &ISV_SIGNAUTH_QUERY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.order_id),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.order_id),
            _ => None,
        }
    }
}

impl Default for IsvSignauthQuery {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for IsvSignauthQuery {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for IsvSignauthQuery {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for IsvSignauthQuery {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

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

impl record::Record for IsvSignauthQueryResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &ISV_SIGNAUTH_QUERY_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.order_id),
            1 => Some(&self.status),
            2 => Some(&self.task_infos),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.order_id),
            1 => Some(&mut self.status),
            2 => Some(&mut self.task_infos),
            _ => None,
        }
    }
}

impl Default for IsvSignauthQueryResponse {
    #[inline]
    fn default() -> Self {
        Self {
            order_id: None,
            status: None,
            task_infos: Vec::new(),
        }
    }
}

impl Clone for IsvSignauthQueryResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for IsvSignauthQueryResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for IsvSignauthQueryResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
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

impl record::Record for SubTaskInfo {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &SUB_TASK_INFO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.execute_result),
            1 => Some(&self.status),
            2 => Some(&self.r#type),
            3 => Some(&self.type_desc),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.execute_result),
            1 => Some(&mut self.status),
            2 => Some(&mut self.r#type),
            3 => Some(&mut self.type_desc),
            _ => None,
        }
    }
}

impl Default for SubTaskInfo {
    #[inline]
    fn default() -> Self {
        Self {
            execute_result: None,
            status: None,
            r#type: None,
            type_desc: None,
        }
    }
}

impl Clone for SubTaskInfo {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for SubTaskInfo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for SubTaskInfo {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The values of the platform's type `SubTaskInfoStatus`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum SubTaskInfoStatus {
    /// `INIT`: Initialized (初始化).
    Init,
    /// `FAILURE`: Failed (失败).
    Failure,
    /// `FINISH`: Succeeded.
    Finish,
}

impl record::Enumeration for SubTaskInfoStatus {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("INIT", Self::Init),
        ("FAILURE", Self::Failure),
        ("FINISH", Self::Finish),
    ];
}

impl std::fmt::Debug for SubTaskInfoStatus {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `SubTaskInfoType`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum SubTaskInfoType {
    /// `SIGN_TASK`: Sign up (签约子任务).
    SignTask,
    /// `OPE_TASK`: Authorize operation (代运营授权子任务).
    OpeTask,
    /// `APP_TASK`: Authorize the app (应用授权子任务).
    AppTask,
}

impl record::Enumeration for SubTaskInfoType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("SIGN_TASK", Self::SignTask),
        ("OPE_TASK", Self::OpeTask),
        ("APP_TASK", Self::AppTask),
    ];
}

impl std::fmt::Debug for SubTaskInfoType {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `IsvSignauthQueryResponseStatus`.
#[derive(Clone, Copy, PartialEq, Eq)]
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

impl record::Enumeration for IsvSignauthQueryResponseStatus {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("INIT", Self::Init),
        ("UNCONFIRM", Self::Unconfirm),
        ("FAILURE", Self::Failure),
        ("FINISH", Self::Finish),
    ];
}

impl std::fmt::Debug for IsvSignauthQueryResponseStatus {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The error codes of `alipay.open.sp.isv.signauth.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
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

impl record::ErrorCode for IsvSignauthQueryErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("ILLEGAL_PARAMS", Self::IllegalParams),
        ("SIGNAUTH_ORDER_NOT_EXIST", Self::SignauthOrderNotExist),
        ("SIGNAUTH_ISV_NOT_MATCH", Self::SignauthIsvNotMatch),
        ("SYSTEM_ERROR", Self::SystemError),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for IsvSignauthQueryErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
