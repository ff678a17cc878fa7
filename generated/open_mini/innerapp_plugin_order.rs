//! `alipay.open.mini.innerapp.plugin.order` · 小程序代商户订购插件
//!
//! Order, authorize and sign a plugin for a merchant's mini program; internal channel.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/mini/innerapp/plugin/order`. Described
//! in `spec/open_mini/innerapp.plugin.order.yaml`.

use crate::{record, schema};

/// A request of `alipay.open.mini.innerapp.plugin.order` (小程序代商户订购插件).
///
/// Order, authorize and sign a plugin for a merchant's mini program; internal channel.
///
/// ```
/// use alipay::open_mini::InnerappPluginOrder;
///
/// let request = InnerappPluginOrder::new()
///     .app_origin("ASTORE");
/// ```
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/mini/innerapp/plugin/order`. Described
/// in `spec/open_mini/innerapp.plugin.order.yaml`.
/// Returns [`InnerappPluginOrderResponse`], or an error with a [`InnerappPluginOrderErrorCode`].
#[doc(alias = "alipay.open.mini.innerapp.plugin.order")]
#[doc(alias = "/v3/alipay/open/mini/innerapp/plugin/order")]
#[doc(alias = "小程序代商户订购插件")]
#[doc(alias = "商户")]
#[doc(alias = "小程序")]
#[doc(alias = "插件")]
#[must_use]
#[non_exhaustive]
pub struct InnerappPluginOrder {
    /// Business source.
    ///
    /// 业务来源. Example: `ASTORE`.
    pub app_origin: Option<String>,
    /// Id of the service ordered, returned by the plugin publishing API.
    ///
    /// 订购的服务商品ID. Example: `I1060100001000050367,插件发布接口返回的商品ID`.
    pub merchandise_id: Option<String>,
    /// App id of the mini program.
    ///
    /// Example: `123123`.
    pub mini_app_id: Option<String>,
    /// Idempotency number, combined with product id and `appOrigin`; 8 characters are generated if left out.
    ///
    /// 业务幂等号. Example: `fd434frr`.
    pub request_id: Option<String>,
}

impl InnerappPluginOrder {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`app_origin`](Self::app_origin).
    #[inline]
    pub fn app_origin(mut self, app_origin: impl Into<String>) -> Self {
        self.app_origin = Some(app_origin.into());
        self
    }

    /// Sets [`merchandise_id`](Self::merchandise_id).
    #[inline]
    pub fn merchandise_id(mut self, merchandise_id: impl Into<String>) -> Self {
        self.merchandise_id = Some(merchandise_id.into());
        self
    }

    /// Sets [`mini_app_id`](Self::mini_app_id).
    #[inline]
    pub fn mini_app_id(mut self, mini_app_id: impl Into<String>) -> Self {
        self.mini_app_id = Some(mini_app_id.into());
        self
    }

    /// Sets [`request_id`](Self::request_id).
    #[inline]
    pub fn request_id(mut self, request_id: impl Into<String>) -> Self {
        self.request_id = Some(request_id.into());
        self
    }
}

/// The response of `alipay.open.mini.innerapp.plugin.order` (小程序代商户订购插件).
#[non_exhaustive]
pub struct InnerappPluginOrderResponse {
    /// Order number.
    ///
    /// 订单号. Example: `2018071900000015585789`.
    pub order_id: Option<String>,
}

/// The error codes of `alipay.open.mini.innerapp.plugin.order`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum InnerappPluginOrderErrorCode {
    /// `INVALID_PARAMETER`: A parameter is not valid.
    ///
    /// Correct the parameter named in the message, then call again.
    InvalidParameter,
    /// `PLUGIN_CAN_NOT_ORDER`.
    PluginCanNotOrder,
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// `APP_ORIGIN_NOT_EXIST`: The app origin does not exist.
    ///
    /// Check the app origin.
    AppOriginNotExist,
    /// `INVALID_PARAMS`: The parameters are not valid.
    ///
    /// Check the parameters, then call again.
    InvalidParams,
    /// `APP_INFO_NOT_EXIST`: The app information does not exist.
    ///
    /// Check the app id.
    AppInfoNotExist,
    /// `APPLICATION_TYPE_NOT_MINIAPP`: The app is not a mini program.
    ///
    /// Use the app id of a mini program.
    ApplicationTypeNotMiniapp,
    /// `MINI_APP_NOT_ONLINE`: The mini program is not online.
    ///
    /// Put the mini program online first.
    MiniAppNotOnline,
    /// `SUB_APPLICATION_TYPE_ERROR`: The sub-application type is wrong.
    ///
    /// Check the sub-application type.
    SubApplicationTypeError,
    /// `NO_PERMISSION`: The caller has no permission.
    ///
    /// Check that the caller has the right to the interface.
    NoPermission,
    /// `BIZ_ERROR`: A business error occurred.
    ///
    /// Read the message returned with the code.
    BizError,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    InnerappPluginOrderErrorCode, "INVALID_PARAMETER" InvalidParameter,
    "PLUGIN_CAN_NOT_ORDER" PluginCanNotOrder, "SYSTEM_ERROR" SystemError,
    "APP_ORIGIN_NOT_EXIST" AppOriginNotExist, "INVALID_PARAMS" InvalidParams,
    "APP_INFO_NOT_EXIST" AppInfoNotExist, "APPLICATION_TYPE_NOT_MINIAPP"
    ApplicationTypeNotMiniapp, "MINI_APP_NOT_ONLINE" MiniAppNotOnline,
    "SUB_APPLICATION_TYPE_ERROR" SubApplicationTypeError, "NO_PERMISSION" NoPermission,
    "BIZ_ERROR" BizError
);

impl record::CallRequest for InnerappPluginOrder {}

impl record::Request for InnerappPluginOrder {
    type Response = InnerappPluginOrderResponse;
    type ErrorCode = InnerappPluginOrderErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.open.mini.innerapp.plugin.order",
        title: "小程序代商户订购插件",
        file: "spec/open_mini/innerapp.plugin.order.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/open/mini/innerapp/plugin/order",
        }),
        idempotency: schema::Idempotency::Never,
        request: &INNERAPP_PLUGIN_ORDER,
        response: &INNERAPP_PLUGIN_ORDER_RESPONSE,
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
    InnerappPluginOrder, INNERAPP_PLUGIN_ORDER, 0 app_origin None, 1 merchandise_id None,
    2 mini_app_id None, 3 request_id None
);

record::record!(
    InnerappPluginOrderResponse, INNERAPP_PLUGIN_ORDER_RESPONSE, 0 order_id None
);

static INNERAPP_PLUGIN_ORDER: schema::RecordDef<'static> = schema::RecordDef {
    name: "InnerappPluginOrder",
    file: "spec/open_mini/innerapp.plugin.order.yaml",
    rows: &[
        schema::Row::Text("app_origin"),
        schema::Row::Text("merchandise_id"),
        schema::Row::Text("mini_app_id"),
        schema::Row::Text("request_id"),
    ],
    rules: &[],
    lines: &[11, 12, 17, 18],
};

static INNERAPP_PLUGIN_ORDER_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "InnerappPluginOrderResponse",
    file: "spec/open_mini/innerapp.plugin.order.yaml",
    rows: &[schema::Row::Text("order_id")],
    rules: &[],
    lines: &[],
};
