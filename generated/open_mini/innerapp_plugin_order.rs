//! `alipay.open.mini.innerapp.plugin.order` · 小程序代商户订购插件
//!
//! Order, authorize and sign a plugin for a merchant's mini program; internal channel.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/mini/innerapp/plugin/order`. Described
//! in `spec/open_mini/innerapp.plugin.order.yaml`.

use crate::{record, schema};

static INNERAPP_PLUGIN_ORDER: schema::RecordDef<'static> = schema::RecordDef {
    name: "InnerappPluginOrder",
    file: "spec/open_mini/innerapp.plugin.order.yaml",
    fields: &[
        schema::FieldDef::text("app_origin", 11),
        schema::FieldDef::text("merchandise_id", 12),
        schema::FieldDef::text("mini_app_id", 17),
        schema::FieldDef::text("request_id", 18),
    ],
    rules: &[],
};

static INNERAPP_PLUGIN_ORDER_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "InnerappPluginOrderResponse",
    file: "spec/open_mini/innerapp.plugin.order.yaml",
    fields: &[schema::FieldDef::text("order_id", 25)],
    rules: &[],
};

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
/// Answered by [`InnerappPluginOrderResponse`], or by an error with a [`InnerappPluginOrderErrorCode`].
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
    /// On the wire `app_origin` (业务来源). Example: `ASTORE`. Source:
    /// `spec/open_mini/innerapp.plugin.order.yaml:11`.
    pub app_origin: Option<String>,
    /// Id of the service ordered, returned by the plugin publishing API.
    ///
    /// On the wire `merchandise_id` (订购的服务商品ID). Example: `I1060100001000050367,插件发布接口返回的商品ID`.
    /// Source: `spec/open_mini/innerapp.plugin.order.yaml:12`.
    pub merchandise_id: Option<String>,
    /// App id of the mini program.
    ///
    /// On the wire `mini_app_id`. Example: `123123`. Source: `spec/open_mini/innerapp.plugin.order.yaml:17`.
    pub mini_app_id: Option<String>,
    /// Idempotency number, combined with product id and `appOrigin`; 8 characters are generated if left out.
    ///
    /// On the wire `request_id` (业务幂等号). Example: `fd434frr`. Source:
    /// `spec/open_mini/innerapp.plugin.order.yaml:18`.
    pub request_id: Option<String>,
}

impl InnerappPluginOrder {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            app_origin: None,
            merchandise_id: None,
            mini_app_id: None,
            request_id: None,
        }
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

impl record::Record for InnerappPluginOrder {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &INNERAPP_PLUGIN_ORDER
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.app_origin),
            1 => Some(&self.merchandise_id),
            2 => Some(&self.mini_app_id),
            3 => Some(&self.request_id),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.app_origin),
            1 => Some(&mut self.merchandise_id),
            2 => Some(&mut self.mini_app_id),
            3 => Some(&mut self.request_id),
            _ => None,
        }
    }
}

impl Default for InnerappPluginOrder {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for InnerappPluginOrder {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for InnerappPluginOrder {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for InnerappPluginOrder {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

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

/// The answer of `alipay.open.mini.innerapp.plugin.order` (小程序代商户订购插件).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct InnerappPluginOrderResponse {
    /// Order number.
    ///
    /// On the wire `order_id` (订单号). Example: `2018071900000015585789`. Source:
    /// `spec/open_mini/innerapp.plugin.order.yaml:25`.
    pub order_id: Option<String>,
}

impl record::Record for InnerappPluginOrderResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &INNERAPP_PLUGIN_ORDER_RESPONSE
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

impl Default for InnerappPluginOrderResponse {
    #[inline]
    fn default() -> Self {
        Self { order_id: None }
    }
}

impl Clone for InnerappPluginOrderResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for InnerappPluginOrderResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for InnerappPluginOrderResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.open.mini.innerapp.plugin.order`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InnerappPluginOrderErrorCode {
    /// A parameter is not valid.
    ///
    /// Correct the parameter named in the message, then call again.
    ///
    /// On the wire `INVALID_PARAMETER`. Source: `spec/open_mini/innerapp.plugin.order.yaml:28` and
    /// `spec/codes.yaml:1357`.
    InvalidParameter,
    /// On the wire `PLUGIN_CAN_NOT_ORDER`. Source: `spec/open_mini/innerapp.plugin.order.yaml:29`.
    PluginCanNotOrder,
    /// A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters.
    ///
    /// On the wire `SYSTEM_ERROR`; the same call may succeed later; the call may have had its effect, so that it
    /// comes as an unknown outcome. Source: `spec/open_mini/innerapp.plugin.order.yaml:30` and
    /// `spec/codes.yaml:2413`.
    SystemError,
    /// The app origin does not exist.
    ///
    /// Check the app origin.
    ///
    /// On the wire `APP_ORIGIN_NOT_EXIST`. Source: `spec/open_mini/innerapp.plugin.order.yaml:31` and
    /// `spec/codes.yaml:614`.
    AppOriginNotExist,
    /// The parameters are not valid.
    ///
    /// Check the parameters, then call again.
    ///
    /// On the wire `INVALID_PARAMS`. Source: `spec/open_mini/innerapp.plugin.order.yaml:32` and
    /// `spec/codes.yaml:1361`.
    InvalidParams,
    /// The app information does not exist.
    ///
    /// Check the app id.
    ///
    /// On the wire `APP_INFO_NOT_EXIST`. Source: `spec/open_mini/innerapp.plugin.order.yaml:33` and
    /// `spec/codes.yaml:591`.
    AppInfoNotExist,
    /// The app is not a mini program.
    ///
    /// Use the app id of a mini program.
    ///
    /// On the wire `APPLICATION_TYPE_NOT_MINIAPP`. Source: `spec/open_mini/innerapp.plugin.order.yaml:34` and
    /// `spec/codes.yaml:567`.
    ApplicationTypeNotMiniapp,
    /// The mini program is not online.
    ///
    /// Put the mini program online first.
    ///
    /// On the wire `MINI_APP_NOT_ONLINE`. Source: `spec/open_mini/innerapp.plugin.order.yaml:35` and
    /// `spec/codes.yaml:1621`.
    MiniAppNotOnline,
    /// The sub-application type is wrong.
    ///
    /// Check the sub-application type.
    ///
    /// On the wire `SUB_APPLICATION_TYPE_ERROR`. Source: `spec/open_mini/innerapp.plugin.order.yaml:36` and
    /// `spec/codes.yaml:2391`.
    SubApplicationTypeError,
    /// The caller has no permission.
    ///
    /// Check that the caller has the right to the interface.
    ///
    /// On the wire `NO_PERMISSION`. Source: `spec/open_mini/innerapp.plugin.order.yaml:37` and
    /// `spec/codes.yaml:1748`.
    NoPermission,
    /// A business error occurred.
    ///
    /// Read the message returned with the code.
    ///
    /// On the wire `BIZ_ERROR`. Source: `spec/open_mini/innerapp.plugin.order.yaml:38` and `spec/codes.yaml:736`.
    BizError,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for InnerappPluginOrderErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("INVALID_PARAMETER", Self::InvalidParameter),
        ("PLUGIN_CAN_NOT_ORDER", Self::PluginCanNotOrder),
        ("SYSTEM_ERROR", Self::SystemError),
        ("APP_ORIGIN_NOT_EXIST", Self::AppOriginNotExist),
        ("INVALID_PARAMS", Self::InvalidParams),
        ("APP_INFO_NOT_EXIST", Self::AppInfoNotExist),
        ("APPLICATION_TYPE_NOT_MINIAPP", Self::ApplicationTypeNotMiniapp),
        ("MINI_APP_NOT_ONLINE", Self::MiniAppNotOnline),
        ("SUB_APPLICATION_TYPE_ERROR", Self::SubApplicationTypeError),
        ("NO_PERMISSION", Self::NoPermission),
        ("BIZ_ERROR", Self::BizError),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for InnerappPluginOrderErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
