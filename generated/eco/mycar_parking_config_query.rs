//! `alipay.eco.mycar.parking.config.query` · ISV系统配置查询接口
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/eco/mycar/parking/config/query`. Described in
//! `spec/eco/mycar.parking.config.query.yaml`.

use crate::{record, schema};

static MYCAR_PARKING_CONFIG_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "MycarParkingConfigQuery",
    file: "spec/eco/mycar.parking.config.query.yaml",
    fields: &[
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("interface_name", 10)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("interface_type", 11)
        },
    ],
    rules: &[],
};

static MYCAR_PARKING_CONFIG_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "MycarParkingConfigQueryResponse",
    file: "spec/eco/mycar.parking.config.query.yaml",
    fields: &[
        schema::FieldDef::text("account_no", 14),
        schema::FieldDef::new(
            "interface_info_list",
            schema::Kind::Record(&super::types::INTERFACE_INFO_LIST),
            15,
        ),
        schema::FieldDef::text("merchant_logo", 16),
        schema::FieldDef::text("merchant_name", 17),
        schema::FieldDef::text("merchant_service_phone", 18),
    ],
    rules: &[],
};

/// A request of `alipay.eco.mycar.parking.config.query` (ISV系统配置查询接口).
///
/// Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/eco/mycar/parking/config/query`. Described in
/// `spec/eco/mycar.parking.config.query.yaml`.
/// Answered by [`MycarParkingConfigQueryResponse`], or by an error with a [`MycarParkingConfigQueryErrorCode`].
#[doc(alias = "alipay.eco.mycar.parking.config.query")]
#[doc(alias = "ISV系统配置查询接口")]
#[must_use]
#[non_exhaustive]
pub struct MycarParkingConfigQuery {
    /// On the wire `interface_name`, a text. Source: `spec/eco/mycar.parking.config.query.yaml:10`.
    pub interface_name: Option<String>,
    /// On the wire `interface_type`, a text. Source: `spec/eco/mycar.parking.config.query.yaml:11`.
    pub interface_type: Option<String>,
}

impl MycarParkingConfigQuery {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            interface_name: None,
            interface_type: None,
        }
    }

    /// Sets [`interface_name`](Self::interface_name).
    #[inline]
    pub fn interface_name(mut self, interface_name: impl Into<String>) -> Self {
        self.interface_name = Some(interface_name.into());
        self
    }

    /// Sets [`interface_type`](Self::interface_type).
    #[inline]
    pub fn interface_type(mut self, interface_type: impl Into<String>) -> Self {
        self.interface_type = Some(interface_type.into());
        self
    }
}

impl record::Record for MycarParkingConfigQuery {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &MYCAR_PARKING_CONFIG_QUERY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.interface_name),
            1 => Some(&self.interface_type),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.interface_name),
            1 => Some(&mut self.interface_type),
            _ => None,
        }
    }
}

impl Default for MycarParkingConfigQuery {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for MycarParkingConfigQuery {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for MycarParkingConfigQuery {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for MycarParkingConfigQuery {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for MycarParkingConfigQuery {}

impl record::Request for MycarParkingConfigQuery {
    type Response = MycarParkingConfigQueryResponse;
    type ErrorCode = MycarParkingConfigQueryErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.eco.mycar.parking.config.query",
        title: "ISV系统配置查询接口",
        file: "spec/eco/mycar.parking.config.query.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Get,
            path: "/v3/alipay/eco/mycar/parking/config/query",
        }),
        idempotency: schema::Idempotency::Always,
        request: &MYCAR_PARKING_CONFIG_QUERY,
        response: &MYCAR_PARKING_CONFIG_QUERY_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `alipay.eco.mycar.parking.config.query` (ISV系统配置查询接口).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct MycarParkingConfigQueryResponse {
    /// On the wire `account_no`, a text. Source: `spec/eco/mycar.parking.config.query.yaml:14`.
    pub account_no: Option<String>,
    /// On the wire `interface_info_list`, a record of the kind `InterfaceInfoList`. Source:
    /// `spec/eco/mycar.parking.config.query.yaml:15`.
    pub interface_info_list: Option<super::types::InterfaceInfoList>,
    /// On the wire `merchant_logo`, a text. Source: `spec/eco/mycar.parking.config.query.yaml:16`.
    pub merchant_logo: Option<String>,
    /// On the wire `merchant_name`, a text. Source: `spec/eco/mycar.parking.config.query.yaml:17`.
    pub merchant_name: Option<String>,
    /// On the wire `merchant_service_phone`, a text. Source: `spec/eco/mycar.parking.config.query.yaml:18`.
    pub merchant_service_phone: Option<String>,
}

impl record::Record for MycarParkingConfigQueryResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &MYCAR_PARKING_CONFIG_QUERY_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.account_no),
            1 => Some(&self.interface_info_list),
            2 => Some(&self.merchant_logo),
            3 => Some(&self.merchant_name),
            4 => Some(&self.merchant_service_phone),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.account_no),
            1 => Some(&mut self.interface_info_list),
            2 => Some(&mut self.merchant_logo),
            3 => Some(&mut self.merchant_name),
            4 => Some(&mut self.merchant_service_phone),
            _ => None,
        }
    }
}

impl Default for MycarParkingConfigQueryResponse {
    #[inline]
    fn default() -> Self {
        Self {
            account_no: None,
            interface_info_list: None,
            merchant_logo: None,
            merchant_name: None,
            merchant_service_phone: None,
        }
    }
}

impl Clone for MycarParkingConfigQueryResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for MycarParkingConfigQueryResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for MycarParkingConfigQueryResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.eco.mycar.parking.config.query`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MycarParkingConfigQueryErrorCode {
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/eco/mycar.parking.config.query.yaml:21`.
    SystemError,
    /// On the wire `INTERFACE_TYPE_IS_ILLEGAL`. Source: `spec/eco/mycar.parking.config.query.yaml:22`.
    InterfaceTypeIsIllegal,
    /// On the wire `MERCHANT_INFO_IS_EMPTY`. Source: `spec/eco/mycar.parking.config.query.yaml:23`.
    MerchantInfoIsEmpty,
    /// On the wire `INTERFACE_INFO_IS_EMPTY`. Source: `spec/eco/mycar.parking.config.query.yaml:24`.
    InterfaceInfoIsEmpty,
    /// On the wire `SERVICE_NAME_IS_ILLEGAL`. Source: `spec/eco/mycar.parking.config.query.yaml:25`.
    ServiceNameIsIllegal,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for MycarParkingConfigQueryErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("SYSTEM_ERROR", Self::SystemError),
        ("INTERFACE_TYPE_IS_ILLEGAL", Self::InterfaceTypeIsIllegal),
        ("MERCHANT_INFO_IS_EMPTY", Self::MerchantInfoIsEmpty),
        ("INTERFACE_INFO_IS_EMPTY", Self::InterfaceInfoIsEmpty),
        ("SERVICE_NAME_IS_ILLEGAL", Self::ServiceNameIsIllegal),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for MycarParkingConfigQueryErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
