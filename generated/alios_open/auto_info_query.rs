//! `alios.open.auto.info.query` · 查询阿里车的车辆信息
//!
//! Read a user's car data once the user has authorized the merchant.
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alios/open/auto/info/query`. Described in
//! `spec/alios_open/auto.info.query.yaml`.

use crate::{record, schema};

/// A request of `alios.open.auto.info.query` (查询阿里车的车辆信息).
///
/// Read a user's car data once the user has authorized the merchant.
///
/// ```
/// use alipay::alios_open::AutoInfoQuery;
///
/// let request = AutoInfoQuery::new()
///     .user_id("33424562");
/// ```
///
/// Offered on the gateway (V2) and on REST (V3), as `GET /v3/alios/open/auto/info/query`. Described in
/// `spec/alios_open/auto.info.query.yaml`.
/// Returns [`AutoInfoQueryResponse`], or an error with a [`AutoInfoQueryErrorCode`].
#[doc(alias = "alios.open.auto.info.query")]
#[doc(alias = "/v3/alios/open/auto/info/query")]
#[doc(alias = "查询阿里车的车辆信息")]
#[doc(alias = "车辆")]
#[must_use]
#[non_exhaustive]
pub struct AutoInfoQuery {
    /// Unified Ant member id of the user.
    ///
    /// Example: `33424562`.
    pub user_id: Option<String>,
    /// Open id of the user.
    ///
    /// Example: `074a1CcTG1LelxKe4xQC0zgNdId0nxi95b5lsNpazWYoCo5`.
    pub open_id: Option<String>,
    /// Token of the device.
    ///
    /// 设备token. Example: `cn-shanghai.e81fe6ffe0214049be4da405b3e78849`.
    pub device_token: Option<String>,
}

impl AutoInfoQuery {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`user_id`](Self::user_id).
    #[inline]
    pub fn user_id(mut self, user_id: impl Into<String>) -> Self {
        self.user_id = Some(user_id.into());
        self
    }

    /// Sets [`open_id`](Self::open_id).
    #[inline]
    pub fn open_id(mut self, open_id: impl Into<String>) -> Self {
        self.open_id = Some(open_id.into());
        self
    }

    /// Sets [`device_token`](Self::device_token).
    #[inline]
    pub fn device_token(mut self, device_token: impl Into<String>) -> Self {
        self.device_token = Some(device_token.into());
        self
    }
}

/// The response of `alios.open.auto.info.query` (查询阿里车的车辆信息).
#[non_exhaustive]
pub struct AutoInfoQueryResponse {
    /// Engine number.
    ///
    /// 发动机号. Example: `234534634523`.
    pub engine_no: Option<String>,
    /// License plate number.
    ///
    /// 车牌号. Example: `浙A00000`.
    pub license_no: Option<String>,
    /// When the user activated the car.
    ///
    /// 用户激活时间; a moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`. Example: `2020-04-29 15:53:11`.
    pub user_activation_time: Option<record::DateTime>,
    /// Type of vehicle, such as `02`.
    ///
    /// 车辆类型. Example: `02`.
    pub vehicle_type: Option<String>,
    /// Vehicle identification number.
    ///
    /// 车辆识别号码. Example: `T1D234E567A890H`.
    pub vin: Option<String>,
}

/// The error codes of `alios.open.auto.info.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum AutoInfoQueryErrorCode {
    /// `ISV_VERIFICATION_FAILED`.
    IsvVerificationFailed,
    /// `NOT_FOUND`.
    NotFound,
    /// `BIZ_ERROR`: A business error occurred.
    ///
    /// Read the message returned with the code.
    BizError,
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
    AutoInfoQueryErrorCode, "ISV_VERIFICATION_FAILED" IsvVerificationFailed, "NOT_FOUND"
    NotFound, "BIZ_ERROR" BizError, "SYSTEM_ERROR" SystemError, "INVALID_PARAMETER"
    InvalidParameter
);

impl record::CallRequest for AutoInfoQuery {}

impl record::Request for AutoInfoQuery {
    type Response = AutoInfoQueryResponse;
    type ErrorCode = AutoInfoQueryErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alios.open.auto.info.query",
        title: "查询阿里车的车辆信息",
        file: "spec/alios_open/auto.info.query.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Get,
            path: "/v3/alios/open/auto/info/query",
        }),
        idempotency: schema::Idempotency::Always,
        request: &AUTO_INFO_QUERY,
        response: &AUTO_INFO_QUERY_RESPONSE,
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
    AutoInfoQuery, AUTO_INFO_QUERY, 0 user_id None, 1 open_id None, 2 device_token None
);

record::record!(
    AutoInfoQueryResponse, AUTO_INFO_QUERY_RESPONSE, 0 engine_no None, 1 license_no None,
    2 user_activation_time None, 3 vehicle_type None, 4 vin None
);

static AUTO_INFO_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "AutoInfoQuery",
    file: "spec/alios_open/auto.info.query.yaml",
    rows: &[
        schema::Row::Full(
            &schema::FieldRow {
                name: "user_id",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "open_id",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "device_token",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
    ],
    rules: &[],
    lines: &[12, 13, 17],
};

static AUTO_INFO_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "AutoInfoQueryResponse",
    file: "spec/alios_open/auto.info.query.yaml",
    rows: &[
        schema::Row::Text("engine_no"),
        schema::Row::Text("license_no"),
        schema::Row::Text("user_activation_time"),
        schema::Row::Text("vehicle_type"),
        schema::Row::Text("vin"),
    ],
    rules: &[],
    lines: &[],
};
