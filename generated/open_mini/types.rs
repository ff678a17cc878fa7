//! Types that several APIs of `open_mini` share.
//!
//! Described in `spec/open_mini/types.yaml`.

use crate::{record, schema};

pub(crate) static MINI_APP_DEPLOY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "MiniAppDeployResponse",
    file: "spec/open_mini/types.yaml",
    fields: &[
        schema::FieldDef::text("android_client_max", 7),
        schema::FieldDef::text("android_client_min", 8),
        schema::FieldDef::text("app_version", 9),
        schema::FieldDef::text("bundle_id", 10),
        schema::FieldDef::text("deploy_version", 11),
        schema::FieldDef::text("gmt_create", 12),
        schema::FieldDef::text("gmt_modified", 13),
        schema::FieldDef::text("ios_client_max", 18),
        schema::FieldDef::text("ios_client_min", 19),
        schema::FieldDef::text("mini_app_id", 20),
        schema::FieldDef::text("package_size", 21),
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(
                    schema::Limit::Values(
                        &["INVALID", "INIT", "PRE_ONLINE", "GRAY", "ONLINE", "ABANDON"],
                    ),
                    25,
                ),
            ],
            ..schema::FieldDef::text("status", 22)
        },
    ],
    rules: &[],
};

pub(crate) static MINI_APP_PLUGIN_REFERENCE: schema::RecordDef<'static> = schema::RecordDef {
    name: "MiniAppPluginReference",
    file: "spec/open_mini/types.yaml",
    fields: &[
        schema::FieldDef::new("lazy", schema::Kind::Boolean, 37),
        schema::FieldDef::text("plugin_id", 38),
        schema::FieldDef::new("plugin_lazy", schema::Kind::Boolean, 43),
        schema::FieldDef::text("plugin_version", 44),
    ],
    rules: &[],
};

pub(crate) static REGION_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "RegionInfo",
    file: "spec/open_mini/types.yaml",
    fields: &[
        schema::FieldDef::text("area_code", 53),
        schema::FieldDef::text("area_name", 58),
        schema::FieldDef::text("city_code", 59),
        schema::FieldDef::text("city_name", 60),
        schema::FieldDef::text("province_code", 61),
        schema::FieldDef::text("province_name", 66),
    ],
    rules: &[],
};

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
        Self {
            android_client_max: None,
            android_client_min: None,
            app_version: None,
            bundle_id: None,
            deploy_version: None,
            gmt_create: None,
            gmt_modified: None,
            ios_client_max: None,
            ios_client_min: None,
            mini_app_id: None,
            package_size: None,
            status: None,
        }
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

impl record::Record for MiniAppDeployResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &MINI_APP_DEPLOY_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.android_client_max),
            1 => Some(&self.android_client_min),
            2 => Some(&self.app_version),
            3 => Some(&self.bundle_id),
            4 => Some(&self.deploy_version),
            5 => Some(&self.gmt_create),
            6 => Some(&self.gmt_modified),
            7 => Some(&self.ios_client_max),
            8 => Some(&self.ios_client_min),
            9 => Some(&self.mini_app_id),
            10 => Some(&self.package_size),
            11 => Some(&self.status),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.android_client_max),
            1 => Some(&mut self.android_client_min),
            2 => Some(&mut self.app_version),
            3 => Some(&mut self.bundle_id),
            4 => Some(&mut self.deploy_version),
            5 => Some(&mut self.gmt_create),
            6 => Some(&mut self.gmt_modified),
            7 => Some(&mut self.ios_client_max),
            8 => Some(&mut self.ios_client_min),
            9 => Some(&mut self.mini_app_id),
            10 => Some(&mut self.package_size),
            11 => Some(&mut self.status),
            _ => None,
        }
    }
}

impl Default for MiniAppDeployResponse {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for MiniAppDeployResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for MiniAppDeployResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for MiniAppDeployResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
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
        Self {
            lazy: None,
            plugin_id: None,
            plugin_lazy: None,
            plugin_version: None,
        }
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

impl record::Record for MiniAppPluginReference {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &MINI_APP_PLUGIN_REFERENCE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.lazy),
            1 => Some(&self.plugin_id),
            2 => Some(&self.plugin_lazy),
            3 => Some(&self.plugin_version),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.lazy),
            1 => Some(&mut self.plugin_id),
            2 => Some(&mut self.plugin_lazy),
            3 => Some(&mut self.plugin_version),
            _ => None,
        }
    }
}

impl Default for MiniAppPluginReference {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for MiniAppPluginReference {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for MiniAppPluginReference {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for MiniAppPluginReference {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
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
        Self {
            area_code: None,
            area_name: None,
            city_code: None,
            city_name: None,
            province_code: None,
            province_name: None,
        }
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

impl record::Record for RegionInfo {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &REGION_INFO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.area_code),
            1 => Some(&self.area_name),
            2 => Some(&self.city_code),
            3 => Some(&self.city_name),
            4 => Some(&self.province_code),
            5 => Some(&self.province_name),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.area_code),
            1 => Some(&mut self.area_name),
            2 => Some(&mut self.city_code),
            3 => Some(&mut self.city_name),
            4 => Some(&mut self.province_code),
            5 => Some(&mut self.province_name),
            _ => None,
        }
    }
}

impl Default for RegionInfo {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for RegionInfo {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for RegionInfo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for RegionInfo {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The values of the platform's type `MiniAppDeployResponseStatus`.
#[derive(Clone, Copy, PartialEq, Eq)]
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

impl record::Enumeration for MiniAppDeployResponseStatus {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("INVALID", Self::Invalid),
        ("INIT", Self::Init),
        ("PRE_ONLINE", Self::PreOnline),
        ("GRAY", Self::Gray),
        ("ONLINE", Self::Online),
        ("ABANDON", Self::Abandon),
    ];
}

impl std::fmt::Debug for MiniAppDeployResponseStatus {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}
