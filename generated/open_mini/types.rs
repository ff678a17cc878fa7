//! Types that several APIs of `open_mini` share.
//!
//! Described in `spec/open_mini/types.yaml`.

use crate::{record, schema};

const FILE: &str = "spec/open_mini/types.yaml";

pub(crate) static MINI_APP_DEPLOY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "MiniAppDeployResponse",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "android_client_max",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 5,
        },
        schema::FieldDef {
            name: "android_client_min",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 6,
        },
        schema::FieldDef {
            name: "app_version",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 7,
        },
        schema::FieldDef {
            name: "bundle_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 8,
        },
        schema::FieldDef {
            name: "deploy_version",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 9,
        },
        schema::FieldDef {
            name: "gmt_create",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 10,
        },
        schema::FieldDef {
            name: "gmt_modified",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 11,
        },
        schema::FieldDef {
            name: "ios_client_max",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 12,
        },
        schema::FieldDef {
            name: "ios_client_min",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 13,
        },
        schema::FieldDef {
            name: "mini_app_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 14,
        },
        schema::FieldDef {
            name: "package_size",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 15,
        },
        schema::FieldDef {
            name: "status",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 16,
        },
    ],
    rules: &[],
};

pub(crate) static MINI_APP_PLUGIN_REFERENCE: schema::RecordDef<'static> = schema::RecordDef {
    name: "MiniAppPluginReference",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "lazy",
            kind: schema::Kind::Boolean,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 20,
        },
        schema::FieldDef {
            name: "plugin_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 21,
        },
        schema::FieldDef {
            name: "plugin_lazy",
            kind: schema::Kind::Boolean,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 22,
        },
        schema::FieldDef {
            name: "plugin_version",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 23,
        },
    ],
    rules: &[],
};

pub(crate) static REGION_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "RegionInfo",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "area_code",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 27,
        },
        schema::FieldDef {
            name: "area_name",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 28,
        },
        schema::FieldDef {
            name: "city_code",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 29,
        },
        schema::FieldDef {
            name: "city_name",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 30,
        },
        schema::FieldDef {
            name: "province_code",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 31,
        },
        schema::FieldDef {
            name: "province_name",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 32,
        },
    ],
    rules: &[],
};

/// The platform's type `MiniAppDeployResponse`.
///
/// Source: `spec/open_mini/types.yaml:3`.
#[derive(Default)]
#[non_exhaustive]
pub struct MiniAppDeployResponse {
    /// The field `android_client_max`: a text.
    ///
    /// On the wire `android_client_max`. Source: `spec/open_mini/types.yaml:5`.
    pub android_client_max: Option<String>,
    /// The field `android_client_min`: a text.
    ///
    /// On the wire `android_client_min`. Source: `spec/open_mini/types.yaml:6`.
    pub android_client_min: Option<String>,
    /// The field `app_version`: a text.
    ///
    /// On the wire `app_version`. Source: `spec/open_mini/types.yaml:7`.
    pub app_version: Option<String>,
    /// The field `bundle_id`: a text.
    ///
    /// On the wire `bundle_id`. Source: `spec/open_mini/types.yaml:8`.
    pub bundle_id: Option<String>,
    /// The field `deploy_version`: a text.
    ///
    /// On the wire `deploy_version`. Source: `spec/open_mini/types.yaml:9`.
    pub deploy_version: Option<String>,
    /// The field `gmt_create`: a text.
    ///
    /// On the wire `gmt_create`. Source: `spec/open_mini/types.yaml:10`.
    pub gmt_create: Option<String>,
    /// The field `gmt_modified`: a text.
    ///
    /// On the wire `gmt_modified`. Source: `spec/open_mini/types.yaml:11`.
    pub gmt_modified: Option<String>,
    /// The field `ios_client_max`: a text.
    ///
    /// On the wire `ios_client_max`. Source: `spec/open_mini/types.yaml:12`.
    pub ios_client_max: Option<String>,
    /// The field `ios_client_min`: a text.
    ///
    /// On the wire `ios_client_min`. Source: `spec/open_mini/types.yaml:13`.
    pub ios_client_min: Option<String>,
    /// The field `mini_app_id`: a text.
    ///
    /// On the wire `mini_app_id`. Source: `spec/open_mini/types.yaml:14`.
    pub mini_app_id: Option<String>,
    /// The field `package_size`: a text.
    ///
    /// On the wire `package_size`. Source: `spec/open_mini/types.yaml:15`.
    pub package_size: Option<String>,
    /// The field `status`: a text.
    ///
    /// On the wire `status`. Source: `spec/open_mini/types.yaml:16`.
    pub status: Option<String>,
}

impl MiniAppDeployResponse {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`android_client_max`](Self::android_client_max).
    #[inline]
    #[must_use]
    pub fn android_client_max(mut self, android_client_max: impl Into<String>) -> Self {
        self.android_client_max = Some(android_client_max.into());
        self
    }

    /// Sets [`android_client_min`](Self::android_client_min).
    #[inline]
    #[must_use]
    pub fn android_client_min(mut self, android_client_min: impl Into<String>) -> Self {
        self.android_client_min = Some(android_client_min.into());
        self
    }

    /// Sets [`app_version`](Self::app_version).
    #[inline]
    #[must_use]
    pub fn app_version(mut self, app_version: impl Into<String>) -> Self {
        self.app_version = Some(app_version.into());
        self
    }

    /// Sets [`bundle_id`](Self::bundle_id).
    #[inline]
    #[must_use]
    pub fn bundle_id(mut self, bundle_id: impl Into<String>) -> Self {
        self.bundle_id = Some(bundle_id.into());
        self
    }

    /// Sets [`deploy_version`](Self::deploy_version).
    #[inline]
    #[must_use]
    pub fn deploy_version(mut self, deploy_version: impl Into<String>) -> Self {
        self.deploy_version = Some(deploy_version.into());
        self
    }

    /// Sets [`gmt_create`](Self::gmt_create).
    #[inline]
    #[must_use]
    pub fn gmt_create(mut self, gmt_create: impl Into<String>) -> Self {
        self.gmt_create = Some(gmt_create.into());
        self
    }

    /// Sets [`gmt_modified`](Self::gmt_modified).
    #[inline]
    #[must_use]
    pub fn gmt_modified(mut self, gmt_modified: impl Into<String>) -> Self {
        self.gmt_modified = Some(gmt_modified.into());
        self
    }

    /// Sets [`ios_client_max`](Self::ios_client_max).
    #[inline]
    #[must_use]
    pub fn ios_client_max(mut self, ios_client_max: impl Into<String>) -> Self {
        self.ios_client_max = Some(ios_client_max.into());
        self
    }

    /// Sets [`ios_client_min`](Self::ios_client_min).
    #[inline]
    #[must_use]
    pub fn ios_client_min(mut self, ios_client_min: impl Into<String>) -> Self {
        self.ios_client_min = Some(ios_client_min.into());
        self
    }

    /// Sets [`mini_app_id`](Self::mini_app_id).
    #[inline]
    #[must_use]
    pub fn mini_app_id(mut self, mini_app_id: impl Into<String>) -> Self {
        self.mini_app_id = Some(mini_app_id.into());
        self
    }

    /// Sets [`package_size`](Self::package_size).
    #[inline]
    #[must_use]
    pub fn package_size(mut self, package_size: impl Into<String>) -> Self {
        self.package_size = Some(package_size.into());
        self
    }

    /// Sets [`status`](Self::status).
    #[inline]
    #[must_use]
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
#[derive(Default)]
#[non_exhaustive]
pub struct MiniAppPluginReference {
    /// The field `lazy`: true or false.
    ///
    /// On the wire `lazy`. Source: `spec/open_mini/types.yaml:20`.
    pub lazy: Option<bool>,
    /// The field `plugin_id`: a text.
    ///
    /// On the wire `plugin_id`. Source: `spec/open_mini/types.yaml:21`.
    pub plugin_id: Option<String>,
    /// The field `plugin_lazy`: true or false.
    ///
    /// On the wire `plugin_lazy`. Source: `spec/open_mini/types.yaml:22`.
    pub plugin_lazy: Option<bool>,
    /// The field `plugin_version`: a text.
    ///
    /// On the wire `plugin_version`. Source: `spec/open_mini/types.yaml:23`.
    pub plugin_version: Option<String>,
}

impl MiniAppPluginReference {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`lazy`](Self::lazy).
    #[inline]
    #[must_use]
    pub fn lazy(mut self, lazy: bool) -> Self {
        self.lazy = Some(lazy);
        self
    }

    /// Sets [`plugin_id`](Self::plugin_id).
    #[inline]
    #[must_use]
    pub fn plugin_id(mut self, plugin_id: impl Into<String>) -> Self {
        self.plugin_id = Some(plugin_id.into());
        self
    }

    /// Sets [`plugin_lazy`](Self::plugin_lazy).
    #[inline]
    #[must_use]
    pub fn plugin_lazy(mut self, plugin_lazy: bool) -> Self {
        self.plugin_lazy = Some(plugin_lazy);
        self
    }

    /// Sets [`plugin_version`](Self::plugin_version).
    #[inline]
    #[must_use]
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
#[derive(Default)]
#[non_exhaustive]
pub struct RegionInfo {
    /// The field `area_code`: a text.
    ///
    /// On the wire `area_code`. Source: `spec/open_mini/types.yaml:27`.
    pub area_code: Option<String>,
    /// The field `area_name`: a text.
    ///
    /// On the wire `area_name`. Source: `spec/open_mini/types.yaml:28`.
    pub area_name: Option<String>,
    /// The field `city_code`: a text.
    ///
    /// On the wire `city_code`. Source: `spec/open_mini/types.yaml:29`.
    pub city_code: Option<String>,
    /// The field `city_name`: a text.
    ///
    /// On the wire `city_name`. Source: `spec/open_mini/types.yaml:30`.
    pub city_name: Option<String>,
    /// The field `province_code`: a text.
    ///
    /// On the wire `province_code`. Source: `spec/open_mini/types.yaml:31`.
    pub province_code: Option<String>,
    /// The field `province_name`: a text.
    ///
    /// On the wire `province_name`. Source: `spec/open_mini/types.yaml:32`.
    pub province_name: Option<String>,
}

impl RegionInfo {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`area_code`](Self::area_code).
    #[inline]
    #[must_use]
    pub fn area_code(mut self, area_code: impl Into<String>) -> Self {
        self.area_code = Some(area_code.into());
        self
    }

    /// Sets [`area_name`](Self::area_name).
    #[inline]
    #[must_use]
    pub fn area_name(mut self, area_name: impl Into<String>) -> Self {
        self.area_name = Some(area_name.into());
        self
    }

    /// Sets [`city_code`](Self::city_code).
    #[inline]
    #[must_use]
    pub fn city_code(mut self, city_code: impl Into<String>) -> Self {
        self.city_code = Some(city_code.into());
        self
    }

    /// Sets [`city_name`](Self::city_name).
    #[inline]
    #[must_use]
    pub fn city_name(mut self, city_name: impl Into<String>) -> Self {
        self.city_name = Some(city_name.into());
        self
    }

    /// Sets [`province_code`](Self::province_code).
    #[inline]
    #[must_use]
    pub fn province_code(mut self, province_code: impl Into<String>) -> Self {
        self.province_code = Some(province_code.into());
        self
    }

    /// Sets [`province_name`](Self::province_name).
    #[inline]
    #[must_use]
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
