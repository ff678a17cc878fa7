//! `alios.open.auto.info.query` · 查询阿里车的车辆信息
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alios/open/auto/info/query`. Described in
//! `spec/alios_open/auto.info.query.yaml`.

use crate::{record, schema};

static AUTO_INFO_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "AutoInfoQuery",
    file: "spec/alios_open/auto.info.query.yaml",
    fields: &[
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("user_id", 10)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("open_id", 11)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("device_token", 12)
        },
    ],
    rules: &[],
};

static AUTO_INFO_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "AutoInfoQueryResponse",
    file: "spec/alios_open/auto.info.query.yaml",
    fields: &[
        schema::FieldDef::text("engine_no", 15),
        schema::FieldDef::text("license_no", 16),
        schema::FieldDef::text("user_activation_time", 17),
        schema::FieldDef::text("vehicle_type", 18),
        schema::FieldDef::text("vin", 19),
    ],
    rules: &[],
};

/// A request of `alios.open.auto.info.query` (查询阿里车的车辆信息).
///
/// Offered on the gateway (V2) and on REST (V3), as `GET /v3/alios/open/auto/info/query`. Described in
/// `spec/alios_open/auto.info.query.yaml`.
/// Answered by [`AutoInfoQueryResponse`], or by an error with a [`AutoInfoQueryErrorCode`].
#[doc(alias = "alios.open.auto.info.query")]
#[doc(alias = "查询阿里车的车辆信息")]
#[must_use]
#[non_exhaustive]
pub struct AutoInfoQuery {
    /// On the wire `user_id`, a text. Source: `spec/alios_open/auto.info.query.yaml:10`.
    pub user_id: Option<String>,
    /// On the wire `open_id`, a text. Source: `spec/alios_open/auto.info.query.yaml:11`.
    pub open_id: Option<String>,
    /// On the wire `device_token`, a text. Source: `spec/alios_open/auto.info.query.yaml:12`.
    pub device_token: Option<String>,
}

impl AutoInfoQuery {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            user_id: None,
            open_id: None,
            device_token: None,
        }
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

impl record::Record for AutoInfoQuery {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &AUTO_INFO_QUERY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.user_id),
            1 => Some(&self.open_id),
            2 => Some(&self.device_token),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.user_id),
            1 => Some(&mut self.open_id),
            2 => Some(&mut self.device_token),
            _ => None,
        }
    }
}

impl Default for AutoInfoQuery {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for AutoInfoQuery {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for AutoInfoQuery {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for AutoInfoQuery {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

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
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `alios.open.auto.info.query` (查询阿里车的车辆信息).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct AutoInfoQueryResponse {
    /// On the wire `engine_no`, a text. Source: `spec/alios_open/auto.info.query.yaml:15`.
    pub engine_no: Option<String>,
    /// On the wire `license_no`, a text. Source: `spec/alios_open/auto.info.query.yaml:16`.
    pub license_no: Option<String>,
    /// On the wire `user_activation_time`, a text. Source: `spec/alios_open/auto.info.query.yaml:17`.
    pub user_activation_time: Option<String>,
    /// On the wire `vehicle_type`, a text. Source: `spec/alios_open/auto.info.query.yaml:18`.
    pub vehicle_type: Option<String>,
    /// On the wire `vin`, a text. Source: `spec/alios_open/auto.info.query.yaml:19`.
    pub vin: Option<String>,
}

impl record::Record for AutoInfoQueryResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &AUTO_INFO_QUERY_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.engine_no),
            1 => Some(&self.license_no),
            2 => Some(&self.user_activation_time),
            3 => Some(&self.vehicle_type),
            4 => Some(&self.vin),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.engine_no),
            1 => Some(&mut self.license_no),
            2 => Some(&mut self.user_activation_time),
            3 => Some(&mut self.vehicle_type),
            4 => Some(&mut self.vin),
            _ => None,
        }
    }
}

impl Default for AutoInfoQueryResponse {
    #[inline]
    fn default() -> Self {
        Self {
            engine_no: None,
            license_no: None,
            user_activation_time: None,
            vehicle_type: None,
            vin: None,
        }
    }
}

impl Clone for AutoInfoQueryResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for AutoInfoQueryResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for AutoInfoQueryResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alios.open.auto.info.query`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AutoInfoQueryErrorCode {
    /// On the wire `ISV_VERIFICATION_FAILED`. Source: `spec/alios_open/auto.info.query.yaml:22`.
    IsvVerificationFailed,
    /// On the wire `NOT_FOUND`. Source: `spec/alios_open/auto.info.query.yaml:23`.
    NotFound,
    /// On the wire `BIZ_ERROR`. Source: `spec/alios_open/auto.info.query.yaml:24`.
    BizError,
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/alios_open/auto.info.query.yaml:25`.
    SystemError,
    /// On the wire `INVALID_PARAMETER`. Source: `spec/alios_open/auto.info.query.yaml:26`.
    InvalidParameter,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for AutoInfoQueryErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("ISV_VERIFICATION_FAILED", Self::IsvVerificationFailed),
        ("NOT_FOUND", Self::NotFound),
        ("BIZ_ERROR", Self::BizError),
        ("SYSTEM_ERROR", Self::SystemError),
        ("INVALID_PARAMETER", Self::InvalidParameter),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for AutoInfoQueryErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
