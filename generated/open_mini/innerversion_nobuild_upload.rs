//! `alipay.open.mini.innerversion.nobuild.upload` · 手淘小程序产物包免构建版本上传
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/mini/innerversion/nobuild/upload`.
//! Described in `spec/open_mini/innerversion.nobuild.upload.yaml`.

use crate::{record, schema};

static INNERVERSION_NOBUILD_UPLOAD: schema::RecordDef<'static> = schema::RecordDef {
    name: "InnerversionNobuildUpload",
    file: "spec/open_mini/innerversion.nobuild.upload.yaml",
    fields: &[
        schema::FieldDef::text("build_extra_info", 9),
        schema::FieldDef::text("build_js_permission", 10),
        schema::FieldDef::text("build_main_url", 11),
        schema::FieldDef::text("build_qcloud_info", 12),
        schema::FieldDef::text("build_version", 13),
        schema::FieldDef::text("builded_package_size", 14),
        schema::FieldDef::text("builded_package_url", 15),
        schema::FieldDef::text("builded_plugin_size", 16),
        schema::FieldDef::text("builded_plugin_url", 17),
        schema::FieldDef::text("bundle_id", 18),
        schema::FieldDef::text("components", 19),
        schema::FieldDef::text("inst_code", 20),
        schema::FieldDef::text("mini_app_id", 21),
        schema::FieldDef::text("new_builded_package_size", 22),
        schema::FieldDef::text("new_builded_package_url", 23),
        schema::FieldDef::text("new_builded_plugin_size", 24),
        schema::FieldDef::text("new_builded_plugin_url", 25),
        schema::FieldDef::new("no_sign", schema::Kind::Boolean, 26),
        schema::FieldDef::new(
            "plugin_refs",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::MINI_APP_PLUGIN_REFERENCE),
                    limits: &[],
                },
            ),
            27,
        ),
        schema::FieldDef::new(
            "sub_packages",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&SUB_PACKAGE_INFO),
                    limits: &[],
                },
            ),
            28,
        ),
    ],
    rules: &[],
};

static INNERVERSION_NOBUILD_UPLOAD_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "InnerversionNobuildUploadResponse",
    file: "spec/open_mini/innerversion.nobuild.upload.yaml",
    fields: &[],
    rules: &[],
};

static SUB_PACKAGE_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "SubPackageInfo",
    file: "spec/open_mini/innerversion.nobuild.upload.yaml",
    fields: &[
        schema::FieldDef::text("builded_package_url", 35),
        schema::FieldDef::text("new_builded_package_url", 36),
        schema::FieldDef::text("new_size", 37),
        schema::FieldDef::text("path", 38),
        schema::FieldDef::text("size", 39),
        schema::FieldDef::text("source_url", 40),
        schema::FieldDef::text("type", 41),
    ],
    rules: &[],
};

/// A request of `alipay.open.mini.innerversion.nobuild.upload` (手淘小程序产物包免构建版本上传).
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/mini/innerversion/nobuild/upload`.
/// Described in `spec/open_mini/innerversion.nobuild.upload.yaml`.
/// Answered by [`InnerversionNobuildUploadResponse`], or by an error with a [`InnerversionNobuildUploadErrorCode`].
#[doc(alias = "alipay.open.mini.innerversion.nobuild.upload")]
#[doc(alias = "手淘小程序产物包免构建版本上传")]
#[must_use]
#[non_exhaustive]
pub struct InnerversionNobuildUpload {
    /// On the wire `build_extra_info`, a text. Source: `spec/open_mini/innerversion.nobuild.upload.yaml:9`.
    pub build_extra_info: Option<String>,
    /// On the wire `build_js_permission`, a text. Source: `spec/open_mini/innerversion.nobuild.upload.yaml:10`.
    pub build_js_permission: Option<String>,
    /// On the wire `build_main_url`, a text. Source: `spec/open_mini/innerversion.nobuild.upload.yaml:11`.
    pub build_main_url: Option<String>,
    /// On the wire `build_qcloud_info`, a text. Source: `spec/open_mini/innerversion.nobuild.upload.yaml:12`.
    pub build_qcloud_info: Option<String>,
    /// On the wire `build_version`, a text. Source: `spec/open_mini/innerversion.nobuild.upload.yaml:13`.
    pub build_version: Option<String>,
    /// On the wire `builded_package_size`, a text. Source: `spec/open_mini/innerversion.nobuild.upload.yaml:14`.
    pub builded_package_size: Option<String>,
    /// On the wire `builded_package_url`, a text. Source: `spec/open_mini/innerversion.nobuild.upload.yaml:15`.
    pub builded_package_url: Option<String>,
    /// On the wire `builded_plugin_size`, a text. Source: `spec/open_mini/innerversion.nobuild.upload.yaml:16`.
    pub builded_plugin_size: Option<String>,
    /// On the wire `builded_plugin_url`, a text. Source: `spec/open_mini/innerversion.nobuild.upload.yaml:17`.
    pub builded_plugin_url: Option<String>,
    /// On the wire `bundle_id`, a text. Source: `spec/open_mini/innerversion.nobuild.upload.yaml:18`.
    pub bundle_id: Option<String>,
    /// On the wire `components`, a text. Source: `spec/open_mini/innerversion.nobuild.upload.yaml:19`.
    pub components: Option<String>,
    /// On the wire `inst_code`, a text. Source: `spec/open_mini/innerversion.nobuild.upload.yaml:20`.
    pub inst_code: Option<String>,
    /// On the wire `mini_app_id`, a text. Source: `spec/open_mini/innerversion.nobuild.upload.yaml:21`.
    pub mini_app_id: Option<String>,
    /// On the wire `new_builded_package_size`, a text. Source: `spec/open_mini/innerversion.nobuild.upload.yaml:22`.
    pub new_builded_package_size: Option<String>,
    /// On the wire `new_builded_package_url`, a text. Source: `spec/open_mini/innerversion.nobuild.upload.yaml:23`.
    pub new_builded_package_url: Option<String>,
    /// On the wire `new_builded_plugin_size`, a text. Source: `spec/open_mini/innerversion.nobuild.upload.yaml:24`.
    pub new_builded_plugin_size: Option<String>,
    /// On the wire `new_builded_plugin_url`, a text. Source: `spec/open_mini/innerversion.nobuild.upload.yaml:25`.
    pub new_builded_plugin_url: Option<String>,
    /// On the wire `no_sign`, true or false. Source: `spec/open_mini/innerversion.nobuild.upload.yaml:26`.
    pub no_sign: Option<bool>,
    /// On the wire `plugin_refs`, a list; each element is a record of the kind `MiniAppPluginReference`. Source:
    /// `spec/open_mini/innerversion.nobuild.upload.yaml:27`.
    pub plugin_refs: Vec<super::types::MiniAppPluginReference>,
    /// On the wire `sub_packages`, a list; each element is a record of the kind `SubPackageInfo`. Source:
    /// `spec/open_mini/innerversion.nobuild.upload.yaml:28`.
    pub sub_packages: Vec<SubPackageInfo>,
}

impl InnerversionNobuildUpload {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            build_extra_info: None,
            build_js_permission: None,
            build_main_url: None,
            build_qcloud_info: None,
            build_version: None,
            builded_package_size: None,
            builded_package_url: None,
            builded_plugin_size: None,
            builded_plugin_url: None,
            bundle_id: None,
            components: None,
            inst_code: None,
            mini_app_id: None,
            new_builded_package_size: None,
            new_builded_package_url: None,
            new_builded_plugin_size: None,
            new_builded_plugin_url: None,
            no_sign: None,
            plugin_refs: Vec::new(),
            sub_packages: Vec::new(),
        }
    }

    /// Sets [`build_extra_info`](Self::build_extra_info).
    #[inline]
    pub fn build_extra_info(mut self, build_extra_info: impl Into<String>) -> Self {
        self.build_extra_info = Some(build_extra_info.into());
        self
    }

    /// Sets [`build_js_permission`](Self::build_js_permission).
    #[inline]
    pub fn build_js_permission(
        mut self,
        build_js_permission: impl Into<String>,
    ) -> Self {
        self.build_js_permission = Some(build_js_permission.into());
        self
    }

    /// Sets [`build_main_url`](Self::build_main_url).
    #[inline]
    pub fn build_main_url(mut self, build_main_url: impl Into<String>) -> Self {
        self.build_main_url = Some(build_main_url.into());
        self
    }

    /// Sets [`build_qcloud_info`](Self::build_qcloud_info).
    #[inline]
    pub fn build_qcloud_info(mut self, build_qcloud_info: impl Into<String>) -> Self {
        self.build_qcloud_info = Some(build_qcloud_info.into());
        self
    }

    /// Sets [`build_version`](Self::build_version).
    #[inline]
    pub fn build_version(mut self, build_version: impl Into<String>) -> Self {
        self.build_version = Some(build_version.into());
        self
    }

    /// Sets [`builded_package_size`](Self::builded_package_size).
    #[inline]
    pub fn builded_package_size(
        mut self,
        builded_package_size: impl Into<String>,
    ) -> Self {
        self.builded_package_size = Some(builded_package_size.into());
        self
    }

    /// Sets [`builded_package_url`](Self::builded_package_url).
    #[inline]
    pub fn builded_package_url(
        mut self,
        builded_package_url: impl Into<String>,
    ) -> Self {
        self.builded_package_url = Some(builded_package_url.into());
        self
    }

    /// Sets [`builded_plugin_size`](Self::builded_plugin_size).
    #[inline]
    pub fn builded_plugin_size(
        mut self,
        builded_plugin_size: impl Into<String>,
    ) -> Self {
        self.builded_plugin_size = Some(builded_plugin_size.into());
        self
    }

    /// Sets [`builded_plugin_url`](Self::builded_plugin_url).
    #[inline]
    pub fn builded_plugin_url(mut self, builded_plugin_url: impl Into<String>) -> Self {
        self.builded_plugin_url = Some(builded_plugin_url.into());
        self
    }

    /// Sets [`bundle_id`](Self::bundle_id).
    #[inline]
    pub fn bundle_id(mut self, bundle_id: impl Into<String>) -> Self {
        self.bundle_id = Some(bundle_id.into());
        self
    }

    /// Sets [`components`](Self::components).
    #[inline]
    pub fn components(mut self, components: impl Into<String>) -> Self {
        self.components = Some(components.into());
        self
    }

    /// Sets [`inst_code`](Self::inst_code).
    #[inline]
    pub fn inst_code(mut self, inst_code: impl Into<String>) -> Self {
        self.inst_code = Some(inst_code.into());
        self
    }

    /// Sets [`mini_app_id`](Self::mini_app_id).
    #[inline]
    pub fn mini_app_id(mut self, mini_app_id: impl Into<String>) -> Self {
        self.mini_app_id = Some(mini_app_id.into());
        self
    }

    /// Sets [`new_builded_package_size`](Self::new_builded_package_size).
    #[inline]
    pub fn new_builded_package_size(
        mut self,
        new_builded_package_size: impl Into<String>,
    ) -> Self {
        self.new_builded_package_size = Some(new_builded_package_size.into());
        self
    }

    /// Sets [`new_builded_package_url`](Self::new_builded_package_url).
    #[inline]
    pub fn new_builded_package_url(
        mut self,
        new_builded_package_url: impl Into<String>,
    ) -> Self {
        self.new_builded_package_url = Some(new_builded_package_url.into());
        self
    }

    /// Sets [`new_builded_plugin_size`](Self::new_builded_plugin_size).
    #[inline]
    pub fn new_builded_plugin_size(
        mut self,
        new_builded_plugin_size: impl Into<String>,
    ) -> Self {
        self.new_builded_plugin_size = Some(new_builded_plugin_size.into());
        self
    }

    /// Sets [`new_builded_plugin_url`](Self::new_builded_plugin_url).
    #[inline]
    pub fn new_builded_plugin_url(
        mut self,
        new_builded_plugin_url: impl Into<String>,
    ) -> Self {
        self.new_builded_plugin_url = Some(new_builded_plugin_url.into());
        self
    }

    /// Sets [`no_sign`](Self::no_sign).
    #[inline]
    pub fn no_sign(mut self, no_sign: bool) -> Self {
        self.no_sign = Some(no_sign);
        self
    }

    /// Sets [`plugin_refs`](Self::plugin_refs).
    #[inline]
    pub fn plugin_refs(
        mut self,
        plugin_refs: impl IntoIterator<Item = super::types::MiniAppPluginReference>,
    ) -> Self {
        self.plugin_refs = plugin_refs.into_iter().collect();
        self
    }

    /// Sets [`sub_packages`](Self::sub_packages).
    #[inline]
    pub fn sub_packages(
        mut self,
        sub_packages: impl IntoIterator<Item = SubPackageInfo>,
    ) -> Self {
        self.sub_packages = sub_packages.into_iter().collect();
        self
    }
}

impl record::Record for InnerversionNobuildUpload {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &INNERVERSION_NOBUILD_UPLOAD
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.build_extra_info),
            1 => Some(&self.build_js_permission),
            2 => Some(&self.build_main_url),
            3 => Some(&self.build_qcloud_info),
            4 => Some(&self.build_version),
            5 => Some(&self.builded_package_size),
            6 => Some(&self.builded_package_url),
            7 => Some(&self.builded_plugin_size),
            8 => Some(&self.builded_plugin_url),
            9 => Some(&self.bundle_id),
            10 => Some(&self.components),
            11 => Some(&self.inst_code),
            12 => Some(&self.mini_app_id),
            13 => Some(&self.new_builded_package_size),
            14 => Some(&self.new_builded_package_url),
            15 => Some(&self.new_builded_plugin_size),
            16 => Some(&self.new_builded_plugin_url),
            17 => Some(&self.no_sign),
            18 => Some(&self.plugin_refs),
            19 => Some(&self.sub_packages),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.build_extra_info),
            1 => Some(&mut self.build_js_permission),
            2 => Some(&mut self.build_main_url),
            3 => Some(&mut self.build_qcloud_info),
            4 => Some(&mut self.build_version),
            5 => Some(&mut self.builded_package_size),
            6 => Some(&mut self.builded_package_url),
            7 => Some(&mut self.builded_plugin_size),
            8 => Some(&mut self.builded_plugin_url),
            9 => Some(&mut self.bundle_id),
            10 => Some(&mut self.components),
            11 => Some(&mut self.inst_code),
            12 => Some(&mut self.mini_app_id),
            13 => Some(&mut self.new_builded_package_size),
            14 => Some(&mut self.new_builded_package_url),
            15 => Some(&mut self.new_builded_plugin_size),
            16 => Some(&mut self.new_builded_plugin_url),
            17 => Some(&mut self.no_sign),
            18 => Some(&mut self.plugin_refs),
            19 => Some(&mut self.sub_packages),
            _ => None,
        }
    }
}

impl Default for InnerversionNobuildUpload {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for InnerversionNobuildUpload {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for InnerversionNobuildUpload {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for InnerversionNobuildUpload {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for InnerversionNobuildUpload {}

impl record::Request for InnerversionNobuildUpload {
    type Response = InnerversionNobuildUploadResponse;
    type ErrorCode = InnerversionNobuildUploadErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.open.mini.innerversion.nobuild.upload",
        title: "手淘小程序产物包免构建版本上传",
        file: "spec/open_mini/innerversion.nobuild.upload.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/open/mini/innerversion/nobuild/upload",
        }),
        idempotency: schema::Idempotency::Never,
        request: &INNERVERSION_NOBUILD_UPLOAD,
        response: &INNERVERSION_NOBUILD_UPLOAD_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `alipay.open.mini.innerversion.nobuild.upload` (手淘小程序产物包免构建版本上传).
///
/// It has no fields: that it came is what it says.
#[non_exhaustive]
pub struct InnerversionNobuildUploadResponse {}

impl record::Record for InnerversionNobuildUploadResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &INNERVERSION_NOBUILD_UPLOAD_RESPONSE
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

impl Default for InnerversionNobuildUploadResponse {
    #[inline]
    fn default() -> Self {
        Self {}
    }
}

impl Clone for InnerversionNobuildUploadResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for InnerversionNobuildUploadResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for InnerversionNobuildUploadResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The platform's type `SubPackageInfo`.
///
/// Source: `spec/open_mini/innerversion.nobuild.upload.yaml:33`.
#[must_use]
#[non_exhaustive]
pub struct SubPackageInfo {
    /// On the wire `builded_package_url`, a text. Source: `spec/open_mini/innerversion.nobuild.upload.yaml:35`.
    pub builded_package_url: Option<String>,
    /// On the wire `new_builded_package_url`, a text. Source: `spec/open_mini/innerversion.nobuild.upload.yaml:36`.
    pub new_builded_package_url: Option<String>,
    /// On the wire `new_size`, a text. Source: `spec/open_mini/innerversion.nobuild.upload.yaml:37`.
    pub new_size: Option<String>,
    /// On the wire `path`, a text. Source: `spec/open_mini/innerversion.nobuild.upload.yaml:38`.
    pub path: Option<String>,
    /// On the wire `size`, a text. Source: `spec/open_mini/innerversion.nobuild.upload.yaml:39`.
    pub size: Option<String>,
    /// On the wire `source_url`, a text. Source: `spec/open_mini/innerversion.nobuild.upload.yaml:40`.
    pub source_url: Option<String>,
    /// On the wire `type`, a text. Source: `spec/open_mini/innerversion.nobuild.upload.yaml:41`.
    pub r#type: Option<String>,
}

impl SubPackageInfo {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            builded_package_url: None,
            new_builded_package_url: None,
            new_size: None,
            path: None,
            size: None,
            source_url: None,
            r#type: None,
        }
    }

    /// Sets [`builded_package_url`](Self::builded_package_url).
    #[inline]
    pub fn builded_package_url(
        mut self,
        builded_package_url: impl Into<String>,
    ) -> Self {
        self.builded_package_url = Some(builded_package_url.into());
        self
    }

    /// Sets [`new_builded_package_url`](Self::new_builded_package_url).
    #[inline]
    pub fn new_builded_package_url(
        mut self,
        new_builded_package_url: impl Into<String>,
    ) -> Self {
        self.new_builded_package_url = Some(new_builded_package_url.into());
        self
    }

    /// Sets [`new_size`](Self::new_size).
    #[inline]
    pub fn new_size(mut self, new_size: impl Into<String>) -> Self {
        self.new_size = Some(new_size.into());
        self
    }

    /// Sets [`path`](Self::path).
    #[inline]
    pub fn path(mut self, path: impl Into<String>) -> Self {
        self.path = Some(path.into());
        self
    }

    /// Sets [`size`](Self::size).
    #[inline]
    pub fn size(mut self, size: impl Into<String>) -> Self {
        self.size = Some(size.into());
        self
    }

    /// Sets [`source_url`](Self::source_url).
    #[inline]
    pub fn source_url(mut self, source_url: impl Into<String>) -> Self {
        self.source_url = Some(source_url.into());
        self
    }

    /// Sets [`type`](Self::type).
    #[inline]
    pub fn r#type(mut self, r#type: impl Into<String>) -> Self {
        self.r#type = Some(r#type.into());
        self
    }
}

impl record::Record for SubPackageInfo {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &SUB_PACKAGE_INFO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.builded_package_url),
            1 => Some(&self.new_builded_package_url),
            2 => Some(&self.new_size),
            3 => Some(&self.path),
            4 => Some(&self.size),
            5 => Some(&self.source_url),
            6 => Some(&self.r#type),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.builded_package_url),
            1 => Some(&mut self.new_builded_package_url),
            2 => Some(&mut self.new_size),
            3 => Some(&mut self.path),
            4 => Some(&mut self.size),
            5 => Some(&mut self.source_url),
            6 => Some(&mut self.r#type),
            _ => None,
        }
    }
}

impl Default for SubPackageInfo {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for SubPackageInfo {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for SubPackageInfo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for SubPackageInfo {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.open.mini.innerversion.nobuild.upload`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InnerversionNobuildUploadErrorCode {
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/open_mini/innerversion.nobuild.upload.yaml:44`.
    SystemError,
    /// On the wire `DEV_VERSION_EXCEED_MAX_COUNT`. Source: `spec/open_mini/innerversion.nobuild.upload.yaml:45`.
    DevVersionExceedMaxCount,
    /// On the wire `APP_NOT_EXSIT`. Source: `spec/open_mini/innerversion.nobuild.upload.yaml:46`.
    AppNotExsit,
    /// On the wire `VERSION_EXCEEDED_LENGTH`. Source: `spec/open_mini/innerversion.nobuild.upload.yaml:47`.
    VersionExceededLength,
    /// On the wire `PACKAGE_VERSION_IS_BLANK`. Source: `spec/open_mini/innerversion.nobuild.upload.yaml:48`.
    PackageVersionIsBlank,
    /// On the wire `BUILD_VERSION_ALREADY_EXIST`. Source: `spec/open_mini/innerversion.nobuild.upload.yaml:49`.
    BuildVersionAlreadyExist,
    /// On the wire `BIZ_ERROR`. Source: `spec/open_mini/innerversion.nobuild.upload.yaml:50`.
    BizError,
    /// On the wire `PLUGIN_REF_OVER_LIMIT`. Source: `spec/open_mini/innerversion.nobuild.upload.yaml:51`.
    PluginRefOverLimit,
    /// On the wire `DATA_DUPLICATE_WITH_BUILD`. Source: `spec/open_mini/innerversion.nobuild.upload.yaml:52`.
    DataDuplicateWithBuild,
    /// On the wire `APP_INFO_NOT_EXIST`. Source: `spec/open_mini/innerversion.nobuild.upload.yaml:53`.
    AppInfoNotExist,
    /// On the wire `PLUGIN_NOT_EXIST`. Source: `spec/open_mini/innerversion.nobuild.upload.yaml:54`.
    PluginNotExist,
    /// On the wire `PLUGIN_PACKAGE_NOT_FOUND`. Source: `spec/open_mini/innerversion.nobuild.upload.yaml:55`.
    PluginPackageNotFound,
    /// On the wire `PACKAGE_SIZE_IS_BLANK`. Source: `spec/open_mini/innerversion.nobuild.upload.yaml:56`.
    PackageSizeIsBlank,
    /// On the wire `SUB_PACKAGE_PARAM_EXIST_EMPTY`. Source: `spec/open_mini/innerversion.nobuild.upload.yaml:57`.
    SubPackageParamExistEmpty,
    /// On the wire `BUILD_VERSION_COMPARE_ERROR`. Source: `spec/open_mini/innerversion.nobuild.upload.yaml:58`.
    BuildVersionCompareError,
    /// On the wire `START_BUILD_ERROR`. Source: `spec/open_mini/innerversion.nobuild.upload.yaml:59`.
    StartBuildError,
    /// On the wire `BUNDLE_ID_NOT_EXIST`. Source: `spec/open_mini/innerversion.nobuild.upload.yaml:60`.
    BundleIdNotExist,
    /// On the wire `INVALID_PARAMS`. Source: `spec/open_mini/innerversion.nobuild.upload.yaml:61`.
    InvalidParams,
    /// On the wire `PACKAGE_URL_IS_BLANK`. Source: `spec/open_mini/innerversion.nobuild.upload.yaml:62`.
    PackageUrlIsBlank,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for InnerversionNobuildUploadErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("SYSTEM_ERROR", Self::SystemError),
        ("DEV_VERSION_EXCEED_MAX_COUNT", Self::DevVersionExceedMaxCount),
        ("APP_NOT_EXSIT", Self::AppNotExsit),
        ("VERSION_EXCEEDED_LENGTH", Self::VersionExceededLength),
        ("PACKAGE_VERSION_IS_BLANK", Self::PackageVersionIsBlank),
        ("BUILD_VERSION_ALREADY_EXIST", Self::BuildVersionAlreadyExist),
        ("BIZ_ERROR", Self::BizError),
        ("PLUGIN_REF_OVER_LIMIT", Self::PluginRefOverLimit),
        ("DATA_DUPLICATE_WITH_BUILD", Self::DataDuplicateWithBuild),
        ("APP_INFO_NOT_EXIST", Self::AppInfoNotExist),
        ("PLUGIN_NOT_EXIST", Self::PluginNotExist),
        ("PLUGIN_PACKAGE_NOT_FOUND", Self::PluginPackageNotFound),
        ("PACKAGE_SIZE_IS_BLANK", Self::PackageSizeIsBlank),
        ("SUB_PACKAGE_PARAM_EXIST_EMPTY", Self::SubPackageParamExistEmpty),
        ("BUILD_VERSION_COMPARE_ERROR", Self::BuildVersionCompareError),
        ("START_BUILD_ERROR", Self::StartBuildError),
        ("BUNDLE_ID_NOT_EXIST", Self::BundleIdNotExist),
        ("INVALID_PARAMS", Self::InvalidParams),
        ("PACKAGE_URL_IS_BLANK", Self::PackageUrlIsBlank),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for InnerversionNobuildUploadErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
