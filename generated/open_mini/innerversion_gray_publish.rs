//! `alipay.open.mini.innerversion.gray.publish` · 内部链路小程序灰度上架
//!
//! Start a gray release of a mini program; internal channel.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/mini/innerversion/gray/publish`.
//! Described in `spec/open_mini/innerversion.gray.publish.yaml`.

use crate::{record, schema};

/// A request of `alipay.open.mini.innerversion.gray.publish` (内部链路小程序灰度上架).
///
/// Start a gray release of a mini program; internal channel.
///
/// ```
/// use alipay::open_mini::InnerversionGrayPublish;
///
/// let request = InnerversionGrayPublish::new()
///     .app_origin("AAA");
/// ```
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/mini/innerversion/gray/publish`.
/// Described in `spec/open_mini/innerversion.gray.publish.yaml`.
/// Returns [`InnerversionGrayPublishResponse`], or an error with a [`InnerversionGrayPublishErrorCode`].
#[doc(alias = "alipay.open.mini.innerversion.gray.publish")]
#[doc(alias = "/v3/alipay/open/mini/innerversion/gray/publish")]
#[doc(alias = "内部链路小程序灰度上架")]
#[doc(alias = "小程序")]
#[doc(alias = "灰度")]
#[must_use]
#[non_exhaustive]
pub struct InnerversionGrayPublish {
    /// Business source.
    ///
    /// 业务来源. Example: `AAA`.
    pub app_origin: Option<String>,
    /// Mini program version.
    ///
    /// 小程序版本. Example: `0.0.1`.
    pub app_version: Option<String>,
    /// Apps invited to a plugin's beta; leave out if no invitation is needed.
    ///
    /// Example: `2021xxxxx`.
    pub beta_app_id_list: Vec<String>,
    /// Client id, `com.alipay.alipaywallet` for Alipay.
    ///
    /// 端信息; other values may be added. Example: `com.alipay.alipaywallet`.
    pub bundle_id: Option<record::Choice<InnerversionGrayPublishBundleId>>,
    /// Gray release value.
    ///
    /// 灰度值. Example: `gray_mayi_rule、gray_alibaba_rule`.
    pub gray_strategy: Option<String>,
    /// Mini program id; needed in special cases only.
    ///
    /// 小程序ID. Example: `2019****`.
    pub mini_app_id: Option<String>,
    /// Pid that owns the mini program.
    ///
    /// 小程序所属PID. Example: `2088****`.
    pub pid: Option<String>,
}

impl InnerversionGrayPublish {
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

    /// Sets [`app_version`](Self::app_version).
    #[inline]
    pub fn app_version(mut self, app_version: impl Into<String>) -> Self {
        self.app_version = Some(app_version.into());
        self
    }

    /// Sets [`beta_app_id_list`](Self::beta_app_id_list).
    #[inline]
    pub fn beta_app_id_list(
        mut self,
        beta_app_id_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.beta_app_id_list = beta_app_id_list.into_iter().map(Into::into).collect();
        self
    }

    /// Sets [`bundle_id`](Self::bundle_id).
    #[inline]
    pub fn bundle_id(
        mut self,
        bundle_id: impl Into<record::Choice<InnerversionGrayPublishBundleId>>,
    ) -> Self {
        self.bundle_id = Some(bundle_id.into());
        self
    }

    /// Sets [`gray_strategy`](Self::gray_strategy).
    #[inline]
    pub fn gray_strategy(mut self, gray_strategy: impl Into<String>) -> Self {
        self.gray_strategy = Some(gray_strategy.into());
        self
    }

    /// Sets [`mini_app_id`](Self::mini_app_id).
    #[inline]
    pub fn mini_app_id(mut self, mini_app_id: impl Into<String>) -> Self {
        self.mini_app_id = Some(mini_app_id.into());
        self
    }

    /// Sets [`pid`](Self::pid).
    #[inline]
    pub fn pid(mut self, pid: impl Into<String>) -> Self {
        self.pid = Some(pid.into());
        self
    }
}

/// The response of `alipay.open.mini.innerversion.gray.publish` (内部链路小程序灰度上架).
///
/// This response has no fields.
#[non_exhaustive]
pub struct InnerversionGrayPublishResponse {}

/// The values of the platform's type `InnerversionGrayPublishBundleId`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum InnerversionGrayPublishBundleId {
    /// `com.alipay.alipaywallet`: Alipay.
    ComAlipayAlipaywallet,
    /// `com.amap.app`: Amap.
    ComAmapApp,
}

record::enumeration!(
    InnerversionGrayPublishBundleId, "com.alipay.alipaywallet" ComAlipayAlipaywallet,
    "com.amap.app" ComAmapApp
);

/// The error codes of `alipay.open.mini.innerversion.gray.publish`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum InnerversionGrayPublishErrorCode {
    /// `GRAY_ONLINE_FAILURE`.
    GrayOnlineFailure,
    /// `PARAMS_VALID_ERROR`: The parameters failed validation.
    ///
    /// Check the parameters, then call again.
    ParamsValidError,
    /// `APP_INFO_NOT_EXISTS`.
    AppInfoNotExists,
    /// `APP_VERSION_NOT_EXIST`.
    AppVersionNotExist,
    /// `NO_PERMISSION`: The caller has no permission.
    ///
    /// Check that the caller has the right to the interface.
    NoPermission,
    /// `APP_ORIGIN_NOT_EXIST`: The app origin does not exist.
    ///
    /// Check the app origin.
    AppOriginNotExist,
    /// `BUNDLE_ID_NOT_EXIST`: The bundle id does not exist.
    ///
    /// Check the bundle id.
    BundleIdNotExist,
    /// `CAN_NOT_GRAY_ALIBABA_PASS`.
    CanNotGrayAlibabaPass,
    /// `CAN_NOT_GRAY_WITHOUT_AUDIT_PASS`.
    CanNotGrayWithoutAuditPass,
    /// `PLUGIN_NOT_ALLOWED_GRAY`.
    PluginNotAllowedGray,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    InnerversionGrayPublishErrorCode, "GRAY_ONLINE_FAILURE" GrayOnlineFailure,
    "PARAMS_VALID_ERROR" ParamsValidError, "APP_INFO_NOT_EXISTS" AppInfoNotExists,
    "APP_VERSION_NOT_EXIST" AppVersionNotExist, "NO_PERMISSION" NoPermission,
    "APP_ORIGIN_NOT_EXIST" AppOriginNotExist, "BUNDLE_ID_NOT_EXIST" BundleIdNotExist,
    "CAN_NOT_GRAY_ALIBABA_PASS" CanNotGrayAlibabaPass, "CAN_NOT_GRAY_WITHOUT_AUDIT_PASS"
    CanNotGrayWithoutAuditPass, "PLUGIN_NOT_ALLOWED_GRAY" PluginNotAllowedGray
);

impl record::CallRequest for InnerversionGrayPublish {}

impl record::Request for InnerversionGrayPublish {
    type Response = InnerversionGrayPublishResponse;
    type ErrorCode = InnerversionGrayPublishErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.open.mini.innerversion.gray.publish",
        title: "内部链路小程序灰度上架",
        file: "spec/open_mini/innerversion.gray.publish.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/open/mini/innerversion/gray/publish",
        }),
        idempotency: schema::Idempotency::Never,
        request: &INNERVERSION_GRAY_PUBLISH,
        response: &INNERVERSION_GRAY_PUBLISH_RESPONSE,
        links: &[
            schema::LinkDef {
                limit: "any",
                code: "PARAMS_VALID_ERROR",
            },
        ],
        errors: &[],
        shared_errors: super::super::common::codes::CODES,
    };
}

record::record!(
    InnerversionGrayPublish, INNERVERSION_GRAY_PUBLISH, 0 app_origin None, 1 app_version
    None, 2 beta_app_id_list Vec::new(), 3 bundle_id None, 4 gray_strategy None, 5
    mini_app_id None, 6 pid None
);

record::record!(InnerversionGrayPublishResponse, INNERVERSION_GRAY_PUBLISH_RESPONSE);

static INNERVERSION_GRAY_PUBLISH: schema::RecordDef<'static> = schema::RecordDef {
    name: "InnerversionGrayPublish",
    file: "spec/open_mini/innerversion.gray.publish.yaml",
    rows: &[
        schema::Row::Text("app_origin"),
        schema::Row::Text("app_version"),
        schema::Row::Plain(
            "beta_app_id_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
        ),
        schema::Row::Text("bundle_id"),
        schema::Row::Text("gray_strategy"),
        schema::Row::Text("mini_app_id"),
        schema::Row::Text("pid"),
    ],
    rules: &[],
    lines: &[11, 12, 13, 17, 26, 27, 32],
};

static INNERVERSION_GRAY_PUBLISH_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "InnerversionGrayPublishResponse",
    file: "spec/open_mini/innerversion.gray.publish.yaml",
    rows: &[],
    rules: &[],
    lines: &[],
};
