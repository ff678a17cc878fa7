//! `alipay.eco.mycar.parking.config.query` · ISV系统配置查询接口
//!
//! Query the configuration an ISV registered for parking.
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/eco/mycar/parking/config/query`. Described in
//! `spec/eco/mycar.parking.config.query.yaml`.

use crate::{record, schema};

/// A request of `alipay.eco.mycar.parking.config.query` (ISV系统配置查询接口).
///
/// Query the configuration an ISV registered for parking.
///
/// ```
/// use alipay::eco::MycarParkingConfigQuery;
///
/// let request = MycarParkingConfigQuery::new()
///     .interface_name("alipay.eco.mycar.parking.userpage.query");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`interface_name`](Self::interface_name) | one of its values |
/// | [`interface_type`](Self::interface_type) | one of its values |
///
/// Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/eco/mycar/parking/config/query`. Described in
/// `spec/eco/mycar.parking.config.query.yaml`.
/// Returns [`MycarParkingConfigQueryResponse`], or an error with a [`MycarParkingConfigQueryErrorCode`].
#[doc(alias = "alipay.eco.mycar.parking.config.query")]
#[doc(alias = "/v3/alipay/eco/mycar/parking/config/query")]
#[doc(alias = "ISV系统配置查询接口")]
#[must_use]
#[non_exhaustive]
pub struct MycarParkingConfigQuery {
    /// Which interface to query: H5 page, mini program or agreement notification.
    ///
    /// 接口名称. Example: `alipay.eco.mycar.parking.userpage.query`.
    pub interface_name: Option<record::Choice<MycarParkingConfigQueryInterfaceName>>,
    /// Kind of interface.
    ///
    /// 接口类型. Example: `interface_page`.
    pub interface_type: Option<record::Choice<MycarParkingConfigQueryInterfaceType>>,
}

impl MycarParkingConfigQuery {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`interface_name`](Self::interface_name).
    #[inline]
    pub fn interface_name(
        mut self,
        interface_name: impl Into<record::Choice<MycarParkingConfigQueryInterfaceName>>,
    ) -> Self {
        self.interface_name = Some(interface_name.into());
        self
    }

    /// Sets [`interface_type`](Self::interface_type).
    #[inline]
    pub fn interface_type(
        mut self,
        interface_type: impl Into<record::Choice<MycarParkingConfigQueryInterfaceType>>,
    ) -> Self {
        self.interface_type = Some(interface_type.into());
        self
    }
}

/// The response of `alipay.eco.mycar.parking.config.query` (ISV系统配置查询接口).
#[non_exhaustive]
pub struct MycarParkingConfigQueryResponse {
    /// Signed-up Alipay account, as set by `alipay.eco.mycar.parking.config.set`.
    ///
    /// 签约支付宝账号. Example: `user@example.com`.
    pub account_no: Option<String>,
    /// Registered interfaces, as JSON.
    ///
    /// 业务接口列表数据.
    pub interface_info_list: Option<super::types::InterfaceInfoList>,
    /// Logo link, made from what `alipay.eco.mycar.parking.config.set` uploaded.
    ///
    /// Example: `http://ecopublic.oss-cn-hangzhou.aliyuncs.com/eco/carlife/parking/merchantlogo/xiaoshanjichang.png`.
    pub merchant_logo: Option<String>,
    /// Merchant's short name, as set by `alipay.eco.mycar.parking.config.set`.
    ///
    /// 商户简称. Example: `杭州立方`.
    pub merchant_name: Option<String>,
    /// Merchant's service phone, as set by `alipay.eco.mycar.parking.config.set`.
    ///
    /// 商户客服电话. Example: `010-00000000`.
    pub merchant_service_phone: Option<String>,
}

/// The values of the platform's type `MycarParkingConfigQueryInterfaceName`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum MycarParkingConfigQueryInterfaceName {
    /// `alipay.eco.mycar.parking.userpage.query`: H5 page.
    AlipayEcoMycarParkingUserpageQuery,
    /// `alipay.eco.mycar.parking.isv.homepage`: Mini program.
    AlipayEcoMycarParkingIsvHomepage,
    /// `alipay.eco.mycar.parking.agreement.notify`: Agreement state notification.
    AlipayEcoMycarParkingAgreementNotify,
}

record::enumeration!(
    MycarParkingConfigQueryInterfaceName, "alipay.eco.mycar.parking.userpage.query"
    AlipayEcoMycarParkingUserpageQuery, "alipay.eco.mycar.parking.isv.homepage"
    AlipayEcoMycarParkingIsvHomepage, "alipay.eco.mycar.parking.agreement.notify"
    AlipayEcoMycarParkingAgreementNotify
);

/// The values of the platform's type `MycarParkingConfigQueryInterfaceType`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum MycarParkingConfigQueryInterfaceType {
    /// `interface_page`: H5 page or mini program.
    InterfacePage,
    /// `interface_service`: Notification.
    InterfaceService,
}

record::enumeration!(
    MycarParkingConfigQueryInterfaceType, "interface_page" InterfacePage,
    "interface_service" InterfaceService
);

/// The error codes of `alipay.eco.mycar.parking.config.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum MycarParkingConfigQueryErrorCode {
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// `INTERFACE_TYPE_IS_ILLEGAL`.
    InterfaceTypeIsIllegal,
    /// `MERCHANT_INFO_IS_EMPTY`.
    MerchantInfoIsEmpty,
    /// `INTERFACE_INFO_IS_EMPTY`.
    InterfaceInfoIsEmpty,
    /// `SERVICE_NAME_IS_ILLEGAL`.
    ServiceNameIsIllegal,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    MycarParkingConfigQueryErrorCode, "SYSTEM_ERROR" SystemError,
    "INTERFACE_TYPE_IS_ILLEGAL" InterfaceTypeIsIllegal, "MERCHANT_INFO_IS_EMPTY"
    MerchantInfoIsEmpty, "INTERFACE_INFO_IS_EMPTY" InterfaceInfoIsEmpty,
    "SERVICE_NAME_IS_ILLEGAL" ServiceNameIsIllegal
);

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
        shared_errors: super::super::common::codes::CODES,
    };
}

record::record!(
    MycarParkingConfigQuery, MYCAR_PARKING_CONFIG_QUERY, 0 interface_name None, 1
    interface_type None
);

record::record!(
    MycarParkingConfigQueryResponse, MYCAR_PARKING_CONFIG_QUERY_RESPONSE, 0 account_no
    None, 1 interface_info_list None, 2 merchant_logo None, 3 merchant_name None, 4
    merchant_service_phone None
);

static MYCAR_PARKING_CONFIG_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "MycarParkingConfigQuery",
    file: "spec/eco/mycar.parking.config.query.yaml",
    rows: &[
        schema::Row::Full(
            &schema::FieldRow {
                name: "interface_name",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[
                    schema::LimitRow::Firm(
                        schema::Limit::Values(
                            &[
                                "alipay.eco.mycar.parking.userpage.query",
                                "alipay.eco.mycar.parking.isv.homepage",
                                "alipay.eco.mycar.parking.agreement.notify",
                            ],
                        ),
                    ),
                ],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "interface_type",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[
                    schema::LimitRow::Firm(
                        schema::Limit::Values(&["interface_page", "interface_service"]),
                    ),
                ],
            },
        ),
    ],
    rules: &[],
    lines: &[12, 15, 21, 24],
};

static MYCAR_PARKING_CONFIG_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "MycarParkingConfigQueryResponse",
    file: "spec/eco/mycar.parking.config.query.yaml",
    rows: &[
        schema::Row::Text("account_no"),
        schema::Row::Plain(
            "interface_info_list",
            schema::Kind::Record(&super::types::INTERFACE_INFO_LIST),
        ),
        schema::Row::Text("merchant_logo"),
        schema::Row::Text("merchant_name"),
        schema::Row::Text("merchant_service_phone"),
    ],
    rules: &[],
    lines: &[],
};
