//! `alipay.open.mini.innerversion.gray.publish` · 内部链路小程序灰度上架
//!
//! Start a gray release of a mini program; internal channel.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/mini/innerversion/gray/publish`.
//! Described in `spec/open_mini/innerversion.gray.publish.yaml`.

use crate::{record, schema};

static INNERVERSION_GRAY_PUBLISH: schema::RecordDef<'static> = schema::RecordDef {
    name: "InnerversionGrayPublish",
    file: "spec/open_mini/innerversion.gray.publish.yaml",
    fields: &[
        schema::FieldDef::text("app_origin", 11),
        schema::FieldDef::text("app_version", 12),
        schema::FieldDef::new(
            "beta_app_id_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            13,
        ),
        schema::FieldDef::text("bundle_id", 17),
        schema::FieldDef::text("gray_strategy", 26),
        schema::FieldDef::text("mini_app_id", 27),
        schema::FieldDef::text("pid", 32),
    ],
    rules: &[],
};

static INNERVERSION_GRAY_PUBLISH_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "InnerversionGrayPublishResponse",
    file: "spec/open_mini/innerversion.gray.publish.yaml",
    fields: &[],
    rules: &[],
};

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
        Self {
            app_origin: None,
            app_version: None,
            beta_app_id_list: Vec::new(),
            bundle_id: None,
            gray_strategy: None,
            mini_app_id: None,
            pid: None,
        }
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

impl record::Record for InnerversionGrayPublish {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &INNERVERSION_GRAY_PUBLISH
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.app_origin),
            1 => Some(&self.app_version),
            2 => Some(&self.beta_app_id_list),
            3 => Some(&self.bundle_id),
            4 => Some(&self.gray_strategy),
            5 => Some(&self.mini_app_id),
            6 => Some(&self.pid),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.app_origin),
            1 => Some(&mut self.app_version),
            2 => Some(&mut self.beta_app_id_list),
            3 => Some(&mut self.bundle_id),
            4 => Some(&mut self.gray_strategy),
            5 => Some(&mut self.mini_app_id),
            6 => Some(&mut self.pid),
            _ => None,
        }
    }
}

impl Default for InnerversionGrayPublish {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for InnerversionGrayPublish {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for InnerversionGrayPublish {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for InnerversionGrayPublish {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

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

/// The response of `alipay.open.mini.innerversion.gray.publish` (内部链路小程序灰度上架).
///
/// This response has no fields.
#[non_exhaustive]
pub struct InnerversionGrayPublishResponse {}

impl record::Record for InnerversionGrayPublishResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &INNERVERSION_GRAY_PUBLISH_RESPONSE
    }

    #[inline]
    fn get(&self, _: usize) -> Option<&dyn record::Field> {
        None
    }

    #[inline]
    fn get_mut(&mut self, _: usize) -> Option<&mut dyn record::Field> {
        None
    }
}

impl Default for InnerversionGrayPublishResponse {
    #[inline]
    fn default() -> Self {
        Self {}
    }
}

impl Clone for InnerversionGrayPublishResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for InnerversionGrayPublishResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for InnerversionGrayPublishResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The values of the platform's type `InnerversionGrayPublishBundleId`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum InnerversionGrayPublishBundleId {
    /// `com.alipay.alipaywallet`: Alipay.
    ComAlipayAlipaywallet,
    /// `com.amap.app`: Amap.
    ComAmapApp,
}

impl record::Enumeration for InnerversionGrayPublishBundleId {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("com.alipay.alipaywallet", Self::ComAlipayAlipaywallet),
        ("com.amap.app", Self::ComAmapApp),
    ];
}

impl std::fmt::Debug for InnerversionGrayPublishBundleId {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The error codes of `alipay.open.mini.innerversion.gray.publish`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
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

impl record::ErrorCode for InnerversionGrayPublishErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("GRAY_ONLINE_FAILURE", Self::GrayOnlineFailure),
        ("PARAMS_VALID_ERROR", Self::ParamsValidError),
        ("APP_INFO_NOT_EXISTS", Self::AppInfoNotExists),
        ("APP_VERSION_NOT_EXIST", Self::AppVersionNotExist),
        ("NO_PERMISSION", Self::NoPermission),
        ("APP_ORIGIN_NOT_EXIST", Self::AppOriginNotExist),
        ("BUNDLE_ID_NOT_EXIST", Self::BundleIdNotExist),
        ("CAN_NOT_GRAY_ALIBABA_PASS", Self::CanNotGrayAlibabaPass),
        ("CAN_NOT_GRAY_WITHOUT_AUDIT_PASS", Self::CanNotGrayWithoutAuditPass),
        ("PLUGIN_NOT_ALLOWED_GRAY", Self::PluginNotAllowedGray),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for InnerversionGrayPublishErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
