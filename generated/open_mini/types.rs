//! Types that several APIs of `open_mini` share.
//!
//! Described in `spec/open_mini/types.yaml`.

use crate::{record, schema};

/// Deployment of a mini program version.
///
/// | Field | Limits |
/// |---|---|
/// | [`status`](Self::status) | one of its values |
#[must_use]
#[non_exhaustive]
pub struct MiniAppDeployResponse {
    /// Highest Android version.
    ///
    /// 安卓最大版本号.
    pub android_client_max: Option<String>,
    /// Lowest Android version.
    ///
    /// 安卓最低版本号.
    pub android_client_min: Option<String>,
    /// Mini program version.
    ///
    /// 小程序版本号. Example: `0.0.1`.
    pub app_version: Option<String>,
    /// Client id of the host app.
    ///
    /// 端标识. Example: `com.alipay.alipaywallet`.
    pub bundle_id: Option<String>,
    /// Deployment version.
    ///
    /// 发布版本. Example: `0.2.201910101.2`.
    pub deploy_version: Option<String>,
    /// When it was created.
    ///
    /// 创建时间. Example: `1533039333744`.
    pub gmt_create: Option<String>,
    /// When the profile was modified, a millisecond timestamp in the example.
    ///
    /// 修改时间. Example: `1533039333744`.
    pub gmt_modified: Option<String>,
    /// Highest iOS version.
    ///
    /// IOS最大版本号.
    pub ios_client_max: Option<String>,
    /// Lowest iOS version.
    ///
    /// IOS最小版本号.
    pub ios_client_min: Option<String>,
    /// Mini program id.
    ///
    /// 小程序ID. Example: `2019****`.
    pub mini_app_id: Option<String>,
    /// Package size.
    ///
    /// 包大小.
    pub package_size: Option<String>,
    /// State of the deployment.
    ///
    /// 发布状态.
    pub status: Option<record::Choice<MiniAppDeployResponseStatus>>,
}

impl MiniAppDeployResponse {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`android_client_max`](Self::android_client_max).
    #[inline]
    pub fn android_client_max(mut self, android_client_max: impl Into<String>) -> Self {
        self.android_client_max = Some(android_client_max.into());
        self
    }

    /// Sets [`android_client_min`](Self::android_client_min).
    #[inline]
    pub fn android_client_min(mut self, android_client_min: impl Into<String>) -> Self {
        self.android_client_min = Some(android_client_min.into());
        self
    }

    /// Sets [`app_version`](Self::app_version).
    #[inline]
    pub fn app_version(mut self, app_version: impl Into<String>) -> Self {
        self.app_version = Some(app_version.into());
        self
    }

    /// Sets [`bundle_id`](Self::bundle_id).
    #[inline]
    pub fn bundle_id(mut self, bundle_id: impl Into<String>) -> Self {
        self.bundle_id = Some(bundle_id.into());
        self
    }

    /// Sets [`deploy_version`](Self::deploy_version).
    #[inline]
    pub fn deploy_version(mut self, deploy_version: impl Into<String>) -> Self {
        self.deploy_version = Some(deploy_version.into());
        self
    }

    /// Sets [`gmt_create`](Self::gmt_create).
    #[inline]
    pub fn gmt_create(mut self, gmt_create: impl Into<String>) -> Self {
        self.gmt_create = Some(gmt_create.into());
        self
    }

    /// Sets [`gmt_modified`](Self::gmt_modified).
    #[inline]
    pub fn gmt_modified(mut self, gmt_modified: impl Into<String>) -> Self {
        self.gmt_modified = Some(gmt_modified.into());
        self
    }

    /// Sets [`ios_client_max`](Self::ios_client_max).
    #[inline]
    pub fn ios_client_max(mut self, ios_client_max: impl Into<String>) -> Self {
        self.ios_client_max = Some(ios_client_max.into());
        self
    }

    /// Sets [`ios_client_min`](Self::ios_client_min).
    #[inline]
    pub fn ios_client_min(mut self, ios_client_min: impl Into<String>) -> Self {
        self.ios_client_min = Some(ios_client_min.into());
        self
    }

    /// Sets [`mini_app_id`](Self::mini_app_id).
    #[inline]
    pub fn mini_app_id(mut self, mini_app_id: impl Into<String>) -> Self {
        self.mini_app_id = Some(mini_app_id.into());
        self
    }

    /// Sets [`package_size`](Self::package_size).
    #[inline]
    pub fn package_size(mut self, package_size: impl Into<String>) -> Self {
        self.package_size = Some(package_size.into());
        self
    }

    /// Sets [`status`](Self::status).
    #[inline]
    pub fn status(
        mut self,
        status: impl Into<record::Choice<MiniAppDeployResponseStatus>>,
    ) -> Self {
        self.status = Some(status.into());
        self
    }
}

/// A plugin used by a mini program's code.
#[must_use]
#[non_exhaustive]
pub struct MiniAppPluginReference {
    /// Whether it is loaded lazily.
    ///
    /// 是否懒加载.
    pub lazy: Option<bool>,
    /// Unique id of the plugin, in the form of an app id.
    ///
    /// 插件id. Example: `2021002146679702`.
    pub plugin_id: Option<String>,
    /// Whether it is loaded lazily.
    ///
    /// 是否懒加载.
    pub plugin_lazy: Option<bool>,
    /// Plugin version, or `*` to follow the newest version automatically.
    ///
    /// 小程序引用的插件版本. Example: `0.0.1`.
    pub plugin_version: Option<String>,
}

impl MiniAppPluginReference {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`lazy`](Self::lazy).
    #[inline]
    pub fn lazy(mut self, lazy: bool) -> Self {
        self.lazy = Some(lazy);
        self
    }

    /// Sets [`plugin_id`](Self::plugin_id).
    #[inline]
    pub fn plugin_id(mut self, plugin_id: impl Into<String>) -> Self {
        self.plugin_id = Some(plugin_id.into());
        self
    }

    /// Sets [`plugin_lazy`](Self::plugin_lazy).
    #[inline]
    pub fn plugin_lazy(mut self, plugin_lazy: bool) -> Self {
        self.plugin_lazy = Some(plugin_lazy);
        self
    }

    /// Sets [`plugin_version`](Self::plugin_version).
    #[inline]
    pub fn plugin_version(mut self, plugin_version: impl Into<String>) -> Self {
        self.plugin_version = Some(plugin_version.into());
        self
    }
}

/// Province, city and district.
#[must_use]
#[non_exhaustive]
pub struct RegionInfo {
    /// District code of the address.
    ///
    /// 地址所属区代码. Example: `330106`.
    pub area_code: Option<String>,
    /// District name of the address.
    ///
    /// 地址所属区名称.
    pub area_name: Option<String>,
    /// City code of the address.
    ///
    /// 地址所属市代码. Example: `330100`.
    pub city_code: Option<String>,
    /// City name of the address.
    ///
    /// 地址所属市名称. Example: `杭州市`.
    pub city_name: Option<String>,
    /// Province code of the address.
    ///
    /// 地址所属省份代码. Example: `330000`.
    pub province_code: Option<String>,
    /// Province name of the address.
    ///
    /// 地址所属省份名称. Example: `浙江省`.
    pub province_name: Option<String>,
}

impl RegionInfo {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`area_code`](Self::area_code).
    #[inline]
    pub fn area_code(mut self, area_code: impl Into<String>) -> Self {
        self.area_code = Some(area_code.into());
        self
    }

    /// Sets [`area_name`](Self::area_name).
    #[inline]
    pub fn area_name(mut self, area_name: impl Into<String>) -> Self {
        self.area_name = Some(area_name.into());
        self
    }

    /// Sets [`city_code`](Self::city_code).
    #[inline]
    pub fn city_code(mut self, city_code: impl Into<String>) -> Self {
        self.city_code = Some(city_code.into());
        self
    }

    /// Sets [`city_name`](Self::city_name).
    #[inline]
    pub fn city_name(mut self, city_name: impl Into<String>) -> Self {
        self.city_name = Some(city_name.into());
        self
    }

    /// Sets [`province_code`](Self::province_code).
    #[inline]
    pub fn province_code(mut self, province_code: impl Into<String>) -> Self {
        self.province_code = Some(province_code.into());
        self
    }

    /// Sets [`province_name`](Self::province_name).
    #[inline]
    pub fn province_name(mut self, province_name: impl Into<String>) -> Self {
        self.province_name = Some(province_name.into());
        self
    }
}

/// The values of the platform's type `MiniAppDeployResponseStatus`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum MiniAppDeployResponseStatus {
    /// `INVALID`: Invalid.
    Invalid,
    /// `INIT`: Initial.
    Init,
    /// `PRE_ONLINE`: In staging.
    PreOnline,
    /// `GRAY`: In gray release.
    Gray,
    /// `ONLINE`: Listed.
    Online,
    /// `ABANDON`: Abandoned.
    Abandon,
}

record::enumeration!(
    MiniAppDeployResponseStatus, "INVALID" Invalid, "INIT" Init, "PRE_ONLINE" PreOnline,
    "GRAY" Gray, "ONLINE" Online, "ABANDON" Abandon
);

record::record!(
    MiniAppDeployResponse, MINI_APP_DEPLOY_RESPONSE, 0 android_client_max None, 1
    android_client_min None, 2 app_version None, 3 bundle_id None, 4 deploy_version None,
    5 gmt_create None, 6 gmt_modified None, 7 ios_client_max None, 8 ios_client_min None,
    9 mini_app_id None, 10 package_size None, 11 status None
);

record::record!(
    MiniAppPluginReference, MINI_APP_PLUGIN_REFERENCE, 0 lazy None, 1 plugin_id None, 2
    plugin_lazy None, 3 plugin_version None
);

record::record!(
    RegionInfo, REGION_INFO, 0 area_code None, 1 area_name None, 2 city_code None, 3
    city_name None, 4 province_code None, 5 province_name None
);

pub(crate) static MINI_APP_DEPLOY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "MiniAppDeployResponse",
    file: "spec/open_mini/types.yaml",
    rows: &[
        schema::Row::Text("android_client_max"),
        schema::Row::Text("android_client_min"),
        schema::Row::Text("app_version"),
        schema::Row::Text("bundle_id"),
        schema::Row::Text("deploy_version"),
        schema::Row::Text("gmt_create"),
        schema::Row::Text("gmt_modified"),
        schema::Row::Text("ios_client_max"),
        schema::Row::Text("ios_client_min"),
        schema::Row::Text("mini_app_id"),
        schema::Row::Text("package_size"),
        schema::Row::Limited(
            "status",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(
                    schema::Limit::Values(
                        &["INVALID", "INIT", "PRE_ONLINE", "GRAY", "ONLINE", "ABANDON"],
                    ),
                ),
            ],
        ),
    ],
    rules: &[],
    lines: &[7, 8, 9, 10, 11, 12, 13, 18, 19, 20, 21, 22, 25],
};

pub(crate) static MINI_APP_PLUGIN_REFERENCE: schema::RecordDef<'static> = schema::RecordDef {
    name: "MiniAppPluginReference",
    file: "spec/open_mini/types.yaml",
    rows: &[
        schema::Row::Plain("lazy", schema::Kind::Boolean),
        schema::Row::Text("plugin_id"),
        schema::Row::Plain("plugin_lazy", schema::Kind::Boolean),
        schema::Row::Text("plugin_version"),
    ],
    rules: &[],
    lines: &[37, 38, 43, 44],
};

pub(crate) static REGION_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "RegionInfo",
    file: "spec/open_mini/types.yaml",
    rows: &[
        schema::Row::Text("area_code"),
        schema::Row::Text("area_name"),
        schema::Row::Text("city_code"),
        schema::Row::Text("city_name"),
        schema::Row::Text("province_code"),
        schema::Row::Text("province_name"),
    ],
    rules: &[],
    lines: &[53, 58, 59, 60, 61, 66],
};
