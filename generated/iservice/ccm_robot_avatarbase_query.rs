//! `alipay.iservice.ccm.robot.avatarbase.query` · 虚拟数字人开放接口调用
//!
//! Call a method of a virtual digital human.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/iservice/ccm/robot/avatarbase/query`.
//! Described in `spec/iservice/ccm.robot.avatarbase.query.yaml`.

use crate::{record, schema};

/// A request of `alipay.iservice.ccm.robot.avatarbase.query` (虚拟数字人开放接口调用).
///
/// Call a method of a virtual digital human.
///
/// ```
/// use alipay::iservice::CcmRobotAvatarbaseQuery;
///
/// let request = CcmRobotAvatarbaseQuery::new()
///     .commodity_code("P_STD_AVATAR_CCM");
/// ```
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/iservice/ccm/robot/avatarbase/query`.
/// Described in `spec/iservice/ccm.robot.avatarbase.query.yaml`.
/// Returns [`CcmRobotAvatarbaseQueryResponse`], or an error with a [`CcmRobotAvatarbaseQueryErrorCode`].
#[doc(alias = "alipay.iservice.ccm.robot.avatarbase.query")]
#[doc(alias = "/v3/alipay/iservice/ccm/robot/avatarbase/query")]
#[doc(alias = "虚拟数字人开放接口调用")]
#[must_use]
#[non_exhaustive]
pub struct CcmRobotAvatarbaseQuery {
    /// Commodity code of the digital human.
    ///
    /// 开通的数字人的商品码. Example: `P_STD_AVATAR_CCM`.
    pub commodity_code: Option<String>,
    /// Arguments of `target_method`, a key-value map.
    ///
    /// Example: `{"key1":"name",}`.
    pub method_params: Option<String>,
    /// Method of the digital human to call.
    ///
    /// Example: `init.json`.
    pub target_method: Option<String>,
    /// Tenant code or id; sub-department customers give the sub-department id.
    ///
    /// Example: `bUC_Weh3`.
    pub tenant_code: Option<String>,
}

impl CcmRobotAvatarbaseQuery {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`commodity_code`](Self::commodity_code).
    #[inline]
    pub fn commodity_code(mut self, commodity_code: impl Into<String>) -> Self {
        self.commodity_code = Some(commodity_code.into());
        self
    }

    /// Sets [`method_params`](Self::method_params).
    #[inline]
    pub fn method_params(mut self, method_params: impl Into<String>) -> Self {
        self.method_params = Some(method_params.into());
        self
    }

    /// Sets [`target_method`](Self::target_method).
    #[inline]
    pub fn target_method(mut self, target_method: impl Into<String>) -> Self {
        self.target_method = Some(target_method.into());
        self
    }

    /// Sets [`tenant_code`](Self::tenant_code).
    #[inline]
    pub fn tenant_code(mut self, tenant_code: impl Into<String>) -> Self {
        self.tenant_code = Some(tenant_code.into());
        self
    }
}

/// The response of `alipay.iservice.ccm.robot.avatarbase.query` (虚拟数字人开放接口调用).
#[non_exhaustive]
pub struct CcmRobotAvatarbaseQueryResponse {
    /// Return values of the method, a key-value map.
    ///
    /// Example: `{"key1":"xxx","key2":"xxxx"}`.
    pub result: Option<String>,
}

/// The error codes of `alipay.iservice.ccm.robot.avatarbase.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum CcmRobotAvatarbaseQueryErrorCode {
    /// `INVALID_PARAMETER`: A parameter is not valid.
    ///
    /// Correct the parameter named in the message, then call again.
    InvalidParameter,
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// `INTERNAL_ERROR`: An internal error occurred.
    ///
    /// Wait and query the result before repeating. The same call may succeed later. The outcome is unknown: the call
    /// may have taken effect.
    InternalError,
    /// `TENENT_NOT_FOUND`: The tenant was not found.
    ///
    /// Check the tenant.
    TenentNotFound,
    /// `UNKNOW_ERROR`: An unknown error occurred.
    ///
    /// Wait and query the result before repeating. The same call may succeed later. The outcome is unknown: the call
    /// may have taken effect.
    UnknowError,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    CcmRobotAvatarbaseQueryErrorCode, "INVALID_PARAMETER" InvalidParameter,
    "SYSTEM_ERROR" SystemError, "INTERNAL_ERROR" InternalError, "TENENT_NOT_FOUND"
    TenentNotFound, "UNKNOW_ERROR" UnknowError
);

impl record::CallRequest for CcmRobotAvatarbaseQuery {}

impl record::Request for CcmRobotAvatarbaseQuery {
    type Response = CcmRobotAvatarbaseQueryResponse;
    type ErrorCode = CcmRobotAvatarbaseQueryErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.iservice.ccm.robot.avatarbase.query",
        title: "虚拟数字人开放接口调用",
        file: "spec/iservice/ccm.robot.avatarbase.query.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/iservice/ccm/robot/avatarbase/query",
        }),
        idempotency: schema::Idempotency::Never,
        request: &CCM_ROBOT_AVATARBASE_QUERY,
        response: &CCM_ROBOT_AVATARBASE_QUERY_RESPONSE,
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
    CcmRobotAvatarbaseQuery, CCM_ROBOT_AVATARBASE_QUERY, 0 commodity_code None, 1
    method_params None, 2 target_method None, 3 tenant_code None
);

record::record!(
    CcmRobotAvatarbaseQueryResponse, CCM_ROBOT_AVATARBASE_QUERY_RESPONSE, 0 result None
);

static CCM_ROBOT_AVATARBASE_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "CcmRobotAvatarbaseQuery",
    file: "spec/iservice/ccm.robot.avatarbase.query.yaml",
    rows: &[
        schema::Row::Text("commodity_code"),
        schema::Row::Text("method_params"),
        schema::Row::Text("target_method"),
        schema::Row::Text("tenant_code"),
    ],
    rules: &[],
    lines: &[11, 16, 20, 21],
};

static CCM_ROBOT_AVATARBASE_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "CcmRobotAvatarbaseQueryResponse",
    file: "spec/iservice/ccm.robot.avatarbase.query.yaml",
    rows: &[schema::Row::Text("result")],
    rules: &[],
    lines: &[],
};
