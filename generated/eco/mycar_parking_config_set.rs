//! `alipay.eco.mycar.parking.config.set` · 停车ISV系统配置接口
//!
//! Set an ISV's parking configuration; overwrites it at once.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/eco/mycar/parking/config/set`. Described in
//! `spec/eco/mycar.parking.config.set.yaml`.

use crate::{record, schema};

/// A request of `alipay.eco.mycar.parking.config.set` (停车ISV系统配置接口).
///
/// Set an ISV's parking configuration; overwrites it at once.
///
/// ```
/// use alipay::eco::MycarParkingConfigSet;
///
/// let request = MycarParkingConfigSet::new()
///     .account_no("user@example.com");
/// ```
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/eco/mycar/parking/config/set`. Described in
/// `spec/eco/mycar.parking.config.set.yaml`.
/// Returns [`MycarParkingConfigSetResponse`], or an error with a [`MycarParkingConfigSetErrorCode`].
#[doc(alias = "alipay.eco.mycar.parking.config.set")]
#[doc(alias = "/v3/alipay/eco/mycar/parking/config/set")]
#[doc(alias = "停车ISV系统配置接口")]
#[doc(alias = "停车")]
#[must_use]
#[non_exhaustive]
pub struct MycarParkingConfigSet {
    /// Signed-up Alipay account.
    ///
    /// 签约支付宝账号. Example: `user@example.com`.
    pub account_no: Option<String>,
    /// Interfaces, always all of them: those left out are cleared.
    ///
    /// 接口信息列表.
    pub interface_info_list: Vec<super::types::InterfaceInfoList>,
    /// Logo as a base64 PNG, ideally 27×27; empty shows none.
    pub merchant_logo: Option<String>,
    /// Merchant's short name.
    ///
    /// 商户简称. Example: `杭州立方`.
    pub merchant_name: Option<String>,
    /// Merchant's service phone.
    ///
    /// 商户客服电话. Example: `010-00000000`.
    pub merchant_service_phone: Option<String>,
}

impl MycarParkingConfigSet {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`account_no`](Self::account_no).
    #[inline]
    pub fn account_no(mut self, account_no: impl Into<String>) -> Self {
        self.account_no = Some(account_no.into());
        self
    }

    /// Sets [`interface_info_list`](Self::interface_info_list).
    #[inline]
    pub fn interface_info_list(
        mut self,
        interface_info_list: impl IntoIterator<Item = super::types::InterfaceInfoList>,
    ) -> Self {
        self.interface_info_list = interface_info_list.into_iter().collect();
        self
    }

    /// Sets [`merchant_logo`](Self::merchant_logo).
    #[inline]
    pub fn merchant_logo(mut self, merchant_logo: impl Into<String>) -> Self {
        self.merchant_logo = Some(merchant_logo.into());
        self
    }

    /// Sets [`merchant_name`](Self::merchant_name).
    #[inline]
    pub fn merchant_name(mut self, merchant_name: impl Into<String>) -> Self {
        self.merchant_name = Some(merchant_name.into());
        self
    }

    /// Sets [`merchant_service_phone`](Self::merchant_service_phone).
    #[inline]
    pub fn merchant_service_phone(
        mut self,
        merchant_service_phone: impl Into<String>,
    ) -> Self {
        self.merchant_service_phone = Some(merchant_service_phone.into());
        self
    }
}

/// The response of `alipay.eco.mycar.parking.config.set` (停车ISV系统配置接口).
///
/// This response has no fields.
#[non_exhaustive]
pub struct MycarParkingConfigSetResponse {}

/// The error codes of `alipay.eco.mycar.parking.config.set`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum MycarParkingConfigSetErrorCode {
    /// `MERCHANT_NAME_IS_EMPTY`.
    MerchantNameIsEmpty,
    /// `MERCHANT_PHONE_IS_EMPTY`.
    MerchantPhoneIsEmpty,
    /// `ACCOUNT_NO_IS_EMPTY`.
    AccountNoIsEmpty,
    /// `INTERFACE_TYPE_IS_EMPTY`.
    InterfaceTypeIsEmpty,
    /// `INTERFACE_TYPE_IS_ILLEGAL`.
    InterfaceTypeIsIllegal,
    /// `INTERFACE_URL_IS_EMPTY`.
    InterfaceUrlIsEmpty,
    /// `INTERFACE_URL_IS_ILLEGAL`.
    InterfaceUrlIsIllegal,
    /// `SERVICE_NAME_IS_EMPTY`.
    ServiceNameIsEmpty,
    /// `SERVICE_NAME_IS_ILLEGAL`.
    ServiceNameIsIllegal,
    /// `INTERFACE_LIST_IS_EMPTY`.
    InterfaceListIsEmpty,
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// `MERCHANT_LOGO_FORMAT_ERROR`.
    MerchantLogoFormatError,
    /// `MERCHANT_LOGO_IS_ILLEGAL`.
    MerchantLogoIsIllegal,
    /// `MERCHANT_LOGO_UPLOAD_ERROR`.
    MerchantLogoUploadError,
    /// `INVALID_PARAMETER`: A parameter is not valid.
    ///
    /// Correct the parameter named in the message, then call again.
    InvalidParameter,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    MycarParkingConfigSetErrorCode, "MERCHANT_NAME_IS_EMPTY" MerchantNameIsEmpty,
    "MERCHANT_PHONE_IS_EMPTY" MerchantPhoneIsEmpty, "ACCOUNT_NO_IS_EMPTY"
    AccountNoIsEmpty, "INTERFACE_TYPE_IS_EMPTY" InterfaceTypeIsEmpty,
    "INTERFACE_TYPE_IS_ILLEGAL" InterfaceTypeIsIllegal, "INTERFACE_URL_IS_EMPTY"
    InterfaceUrlIsEmpty, "INTERFACE_URL_IS_ILLEGAL" InterfaceUrlIsIllegal,
    "SERVICE_NAME_IS_EMPTY" ServiceNameIsEmpty, "SERVICE_NAME_IS_ILLEGAL"
    ServiceNameIsIllegal, "INTERFACE_LIST_IS_EMPTY" InterfaceListIsEmpty, "SYSTEM_ERROR"
    SystemError, "MERCHANT_LOGO_FORMAT_ERROR" MerchantLogoFormatError,
    "MERCHANT_LOGO_IS_ILLEGAL" MerchantLogoIsIllegal, "MERCHANT_LOGO_UPLOAD_ERROR"
    MerchantLogoUploadError, "INVALID_PARAMETER" InvalidParameter
);

impl record::CallRequest for MycarParkingConfigSet {}

impl record::Request for MycarParkingConfigSet {
    type Response = MycarParkingConfigSetResponse;
    type ErrorCode = MycarParkingConfigSetErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.eco.mycar.parking.config.set",
        title: "停车ISV系统配置接口",
        file: "spec/eco/mycar.parking.config.set.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/eco/mycar/parking/config/set",
        }),
        idempotency: schema::Idempotency::Never,
        request: &MYCAR_PARKING_CONFIG_SET,
        response: &MYCAR_PARKING_CONFIG_SET_RESPONSE,
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
    MycarParkingConfigSet, MYCAR_PARKING_CONFIG_SET, 0 account_no None, 1
    interface_info_list Vec::new(), 2 merchant_logo None, 3 merchant_name None, 4
    merchant_service_phone None
);

record::record!(MycarParkingConfigSetResponse, MYCAR_PARKING_CONFIG_SET_RESPONSE);

static MYCAR_PARKING_CONFIG_SET: schema::RecordDef<'static> = schema::RecordDef {
    name: "MycarParkingConfigSet",
    file: "spec/eco/mycar.parking.config.set.yaml",
    rows: &[
        schema::Row::Text("account_no"),
        schema::Row::Plain(
            "interface_info_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::INTERFACE_INFO_LIST),
                    limits: &[],
                },
            ),
        ),
        schema::Row::Text("merchant_logo"),
        schema::Row::Text("merchant_name"),
        schema::Row::Text("merchant_service_phone"),
    ],
    rules: &[],
    lines: &[11, 12, 16, 17, 18],
};

static MYCAR_PARKING_CONFIG_SET_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "MycarParkingConfigSetResponse",
    file: "spec/eco/mycar.parking.config.set.yaml",
    rows: &[],
    rules: &[],
    lines: &[],
};
