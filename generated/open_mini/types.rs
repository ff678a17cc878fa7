//! Types that several APIs of `open_mini` share.
//!
//! Described in `spec/open_mini/types.yaml`.

use crate::{record, schema};

pub(crate) static MINI_APP_DEPLOY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "MiniAppDeployResponse",
    file: "spec/open_mini/types.yaml",
    fields: &[
        schema::FieldDef::text("android_client_max", 5),
        schema::FieldDef::text("android_client_min", 6),
        schema::FieldDef::text("app_version", 7),
        schema::FieldDef::text("bundle_id", 8),
        schema::FieldDef::text("deploy_version", 9),
        schema::FieldDef::text("gmt_create", 10),
        schema::FieldDef::text("gmt_modified", 11),
        schema::FieldDef::text("ios_client_max", 12),
        schema::FieldDef::text("ios_client_min", 13),
        schema::FieldDef::text("mini_app_id", 14),
        schema::FieldDef::text("package_size", 15),
        schema::FieldDef::text("status", 16),
    ],
    rules: &[],
};

pub(crate) static MINI_APP_PLUGIN_REFERENCE: schema::RecordDef<'static> = schema::RecordDef {
    name: "MiniAppPluginReference",
    file: "spec/open_mini/types.yaml",
    fields: &[
        schema::FieldDef::new("lazy", schema::Kind::Boolean, 20),
        schema::FieldDef::text("plugin_id", 21),
        schema::FieldDef::new("plugin_lazy", schema::Kind::Boolean, 22),
        schema::FieldDef::text("plugin_version", 23),
    ],
    rules: &[],
};

pub(crate) static REGION_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "RegionInfo",
    file: "spec/open_mini/types.yaml",
    fields: &[
        schema::FieldDef::text("area_code", 27),
        schema::FieldDef::text("area_name", 28),
        schema::FieldDef::text("city_code", 29),
        schema::FieldDef::text("city_name", 30),
        schema::FieldDef::text("province_code", 31),
        schema::FieldDef::text("province_name", 32),
    ],
    rules: &[],
};

/// The platform's type `MiniAppDeployResponse`.
///
/// Source: `spec/open_mini/types.yaml:3`.
#[must_use]
#[non_exhaustive]
pub struct MiniAppDeployResponse {
    /// On the wire `android_client_max`, a text. Source: `spec/open_mini/types.yaml:5`.
    pub android_client_max: Option<String>,
    /// On the wire `android_client_min`, a text. Source: `spec/open_mini/types.yaml:6`.
    pub android_client_min: Option<String>,
    /// On the wire `app_version`, a text. Source: `spec/open_mini/types.yaml:7`.
    pub app_version: Option<String>,
    /// On the wire `bundle_id`, a text. Source: `spec/open_mini/types.yaml:8`.
    pub bundle_id: Option<String>,
    /// On the wire `deploy_version`, a text. Source: `spec/open_mini/types.yaml:9`.
    pub deploy_version: Option<String>,
    /// On the wire `gmt_create`, a text. Source: `spec/open_mini/types.yaml:10`.
    pub gmt_create: Option<String>,
    /// On the wire `gmt_modified`, a text. Source: `spec/open_mini/types.yaml:11`.
    pub gmt_modified: Option<String>,
    /// On the wire `ios_client_max`, a text. Source: `spec/open_mini/types.yaml:12`.
    pub ios_client_max: Option<String>,
    /// On the wire `ios_client_min`, a text. Source: `spec/open_mini/types.yaml:13`.
    pub ios_client_min: Option<String>,
    /// On the wire `mini_app_id`, a text. Source: `spec/open_mini/types.yaml:14`.
    pub mini_app_id: Option<String>,
    /// On the wire `package_size`, a text. Source: `spec/open_mini/types.yaml:15`.
    pub package_size: Option<String>,
    /// On the wire `status`, a text. Source: `spec/open_mini/types.yaml:16`.
    pub status: Option<String>,
}

impl MiniAppDeployResponse {
    /// With no field set; what is required is checked before the request is sent.
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
    pub fn status(mut self, status: impl Into<String>) -> Self {
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

/// The platform's type `MiniAppPluginReference`.
///
/// Source: `spec/open_mini/types.yaml:18`.
#[must_use]
#[non_exhaustive]
pub struct MiniAppPluginReference {
    /// On the wire `lazy`, true or false. Source: `spec/open_mini/types.yaml:20`.
    pub lazy: Option<bool>,
    /// On the wire `plugin_id`, a text. Source: `spec/open_mini/types.yaml:21`.
    pub plugin_id: Option<String>,
    /// On the wire `plugin_lazy`, true or false. Source: `spec/open_mini/types.yaml:22`.
    pub plugin_lazy: Option<bool>,
    /// On the wire `plugin_version`, a text. Source: `spec/open_mini/types.yaml:23`.
    pub plugin_version: Option<String>,
}

impl MiniAppPluginReference {
    /// With no field set; what is required is checked before the request is sent.
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

/// The platform's type `RegionInfo`.
///
/// Source: `spec/open_mini/types.yaml:25`.
#[must_use]
#[non_exhaustive]
pub struct RegionInfo {
    /// On the wire `area_code`, a text. Source: `spec/open_mini/types.yaml:27`.
    pub area_code: Option<String>,
    /// On the wire `area_name`, a text. Source: `spec/open_mini/types.yaml:28`.
    pub area_name: Option<String>,
    /// On the wire `city_code`, a text. Source: `spec/open_mini/types.yaml:29`.
    pub city_code: Option<String>,
    /// On the wire `city_name`, a text. Source: `spec/open_mini/types.yaml:30`.
    pub city_name: Option<String>,
    /// On the wire `province_code`, a text. Source: `spec/open_mini/types.yaml:31`.
    pub province_code: Option<String>,
    /// On the wire `province_name`, a text. Source: `spec/open_mini/types.yaml:32`.
    pub province_name: Option<String>,
}

impl RegionInfo {
    /// With no field set; what is required is checked before the request is sent.
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
