//! `alipay.open.mini.innerversion.upload` · 内部小程序-打包构建
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/mini/innerversion/upload`. Described in
//! `spec/open_mini/innerversion.upload.yaml`.

use crate::{record, schema};

static INNERVERSION_UPLOAD: schema::RecordDef<'static> = schema::RecordDef {
    name: "InnerversionUpload",
    file: "spec/open_mini/innerversion.upload.yaml",
    fields: &[
        schema::FieldDef::text("app_origin", 9),
        schema::FieldDef::text("build_app_type", 10),
        schema::FieldDef::text("build_extra_info", 11),
        schema::FieldDef::text("build_extra_mini_project_config", 12),
        schema::FieldDef::text("build_js_permission", 13),
        schema::FieldDef::text("build_main_url", 14),
        schema::FieldDef::text("build_max_android_client_version", 15),
        schema::FieldDef::text("build_max_ios_client_version", 16),
        schema::FieldDef::text("build_min_android_client_version", 17),
        schema::FieldDef::text("build_min_ios_client_version", 18),
        schema::FieldDef::text("build_package_md_5", 19),
        schema::FieldDef::text("build_package_name", 20),
        schema::FieldDef::text("build_package_stream", 21),
        schema::FieldDef::text("build_qcloud_info", 22),
        schema::FieldDef::text("build_signed_pkg_url", 23),
        schema::FieldDef::text("build_source_pkg_size", 24),
        schema::FieldDef::text("build_source_pkg_url", 25),
        schema::FieldDef::text("build_sub_url", 26),
        schema::FieldDef::text("build_version", 27),
        schema::FieldDef::text("builded_package_size", 28),
        schema::FieldDef::text("builded_package_url", 29),
        schema::FieldDef::text("bundle_id", 30),
        schema::FieldDef::text("client_type", 31),
        schema::FieldDef::text("inst_code", 32),
        schema::FieldDef::text("mini_app_id", 33),
        schema::FieldDef::new(
            "plugin_refs",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::MINI_APP_PLUGIN_REFERENCE),
                    limits: &[],
                },
            ),
            34,
        ),
    ],
    rules: &[],
};

static INNERVERSION_UPLOAD_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "InnerversionUploadResponse",
    file: "spec/open_mini/innerversion.upload.yaml",
    fields: &[
        schema::FieldDef::text("build_info", 37),
        schema::FieldDef::text("build_package_url", 38),
        schema::FieldDef::text("build_status", 39),
        schema::FieldDef::text("build_version", 40),
        schema::FieldDef::text("need_rotation", 41),
        schema::FieldDef::text("new_build_package_url", 42),
        schema::FieldDef::text("package_id", 43),
        schema::FieldDef::text("version_created", 44),
    ],
    rules: &[],
};

/// A request of `alipay.open.mini.innerversion.upload` (内部小程序-打包构建).
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/mini/innerversion/upload`. Described in
/// `spec/open_mini/innerversion.upload.yaml`.
/// Answered by [`InnerversionUploadResponse`], or by an error with a [`InnerversionUploadErrorCode`].
#[doc(alias = "alipay.open.mini.innerversion.upload")]
#[doc(alias = "内部小程序-打包构建")]
#[must_use]
#[non_exhaustive]
pub struct InnerversionUpload {
    /// On the wire `app_origin`, a text. Source: `spec/open_mini/innerversion.upload.yaml:9`.
    pub app_origin: Option<String>,
    /// On the wire `build_app_type`, a text. Source: `spec/open_mini/innerversion.upload.yaml:10`.
    pub build_app_type: Option<String>,
    /// On the wire `build_extra_info`, a text. Source: `spec/open_mini/innerversion.upload.yaml:11`.
    pub build_extra_info: Option<String>,
    /// On the wire `build_extra_mini_project_config`, a text. Source: `spec/open_mini/innerversion.upload.yaml:12`.
    pub build_extra_mini_project_config: Option<String>,
    /// On the wire `build_js_permission`, a text. Source: `spec/open_mini/innerversion.upload.yaml:13`.
    pub build_js_permission: Option<String>,
    /// On the wire `build_main_url`, a text. Source: `spec/open_mini/innerversion.upload.yaml:14`.
    pub build_main_url: Option<String>,
    /// On the wire `build_max_android_client_version`, a text. Source: `spec/open_mini/innerversion.upload.yaml:15`.
    pub build_max_android_client_version: Option<String>,
    /// On the wire `build_max_ios_client_version`, a text. Source: `spec/open_mini/innerversion.upload.yaml:16`.
    pub build_max_ios_client_version: Option<String>,
    /// On the wire `build_min_android_client_version`, a text. Source: `spec/open_mini/innerversion.upload.yaml:17`.
    pub build_min_android_client_version: Option<String>,
    /// On the wire `build_min_ios_client_version`, a text. Source: `spec/open_mini/innerversion.upload.yaml:18`.
    pub build_min_ios_client_version: Option<String>,
    /// On the wire `build_package_md_5`, a text. Source: `spec/open_mini/innerversion.upload.yaml:19`.
    pub build_package_md_5: Option<String>,
    /// On the wire `build_package_name`, a text. Source: `spec/open_mini/innerversion.upload.yaml:20`.
    pub build_package_name: Option<String>,
    /// On the wire `build_package_stream`, a text. Source: `spec/open_mini/innerversion.upload.yaml:21`.
    pub build_package_stream: Option<String>,
    /// On the wire `build_qcloud_info`, a text. Source: `spec/open_mini/innerversion.upload.yaml:22`.
    pub build_qcloud_info: Option<String>,
    /// On the wire `build_signed_pkg_url`, a text. Source: `spec/open_mini/innerversion.upload.yaml:23`.
    pub build_signed_pkg_url: Option<String>,
    /// On the wire `build_source_pkg_size`, a text. Source: `spec/open_mini/innerversion.upload.yaml:24`.
    pub build_source_pkg_size: Option<String>,
    /// On the wire `build_source_pkg_url`, a text. Source: `spec/open_mini/innerversion.upload.yaml:25`.
    pub build_source_pkg_url: Option<String>,
    /// On the wire `build_sub_url`, a text. Source: `spec/open_mini/innerversion.upload.yaml:26`.
    pub build_sub_url: Option<String>,
    /// On the wire `build_version`, a text. Source: `spec/open_mini/innerversion.upload.yaml:27`.
    pub build_version: Option<String>,
    /// On the wire `builded_package_size`, a text. Source: `spec/open_mini/innerversion.upload.yaml:28`.
    pub builded_package_size: Option<String>,
    /// On the wire `builded_package_url`, a text. Source: `spec/open_mini/innerversion.upload.yaml:29`.
    pub builded_package_url: Option<String>,
    /// On the wire `bundle_id`, a text. Source: `spec/open_mini/innerversion.upload.yaml:30`.
    pub bundle_id: Option<String>,
    /// On the wire `client_type`, a text. Source: `spec/open_mini/innerversion.upload.yaml:31`.
    pub client_type: Option<String>,
    /// On the wire `inst_code`, a text. Source: `spec/open_mini/innerversion.upload.yaml:32`.
    pub inst_code: Option<String>,
    /// On the wire `mini_app_id`, a text. Source: `spec/open_mini/innerversion.upload.yaml:33`.
    pub mini_app_id: Option<String>,
    /// On the wire `plugin_refs`, a list; each element is a record of the kind `MiniAppPluginReference`. Source:
    /// `spec/open_mini/innerversion.upload.yaml:34`.
    pub plugin_refs: Vec<super::types::MiniAppPluginReference>,
}

impl InnerversionUpload {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            app_origin: None,
            build_app_type: None,
            build_extra_info: None,
            build_extra_mini_project_config: None,
            build_js_permission: None,
            build_main_url: None,
            build_max_android_client_version: None,
            build_max_ios_client_version: None,
            build_min_android_client_version: None,
            build_min_ios_client_version: None,
            build_package_md_5: None,
            build_package_name: None,
            build_package_stream: None,
            build_qcloud_info: None,
            build_signed_pkg_url: None,
            build_source_pkg_size: None,
            build_source_pkg_url: None,
            build_sub_url: None,
            build_version: None,
            builded_package_size: None,
            builded_package_url: None,
            bundle_id: None,
            client_type: None,
            inst_code: None,
            mini_app_id: None,
            plugin_refs: Vec::new(),
        }
    }

    /// Sets [`app_origin`](Self::app_origin).
    #[inline]
    pub fn app_origin(mut self, app_origin: impl Into<String>) -> Self {
        self.app_origin = Some(app_origin.into());
        self
    }

    /// Sets [`build_app_type`](Self::build_app_type).
    #[inline]
    pub fn build_app_type(mut self, build_app_type: impl Into<String>) -> Self {
        self.build_app_type = Some(build_app_type.into());
        self
    }

    /// Sets [`build_extra_info`](Self::build_extra_info).
    #[inline]
    pub fn build_extra_info(mut self, build_extra_info: impl Into<String>) -> Self {
        self.build_extra_info = Some(build_extra_info.into());
        self
    }

    /// Sets [`build_extra_mini_project_config`](Self::build_extra_mini_project_config).
    #[inline]
    pub fn build_extra_mini_project_config(
        mut self,
        build_extra_mini_project_config: impl Into<String>,
    ) -> Self {
        self.build_extra_mini_project_config = Some(
            build_extra_mini_project_config.into(),
        );
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

    /// Sets [`build_max_android_client_version`](Self::build_max_android_client_version).
    #[inline]
    pub fn build_max_android_client_version(
        mut self,
        build_max_android_client_version: impl Into<String>,
    ) -> Self {
        self.build_max_android_client_version = Some(
            build_max_android_client_version.into(),
        );
        self
    }

    /// Sets [`build_max_ios_client_version`](Self::build_max_ios_client_version).
    #[inline]
    pub fn build_max_ios_client_version(
        mut self,
        build_max_ios_client_version: impl Into<String>,
    ) -> Self {
        self.build_max_ios_client_version = Some(build_max_ios_client_version.into());
        self
    }

    /// Sets [`build_min_android_client_version`](Self::build_min_android_client_version).
    #[inline]
    pub fn build_min_android_client_version(
        mut self,
        build_min_android_client_version: impl Into<String>,
    ) -> Self {
        self.build_min_android_client_version = Some(
            build_min_android_client_version.into(),
        );
        self
    }

    /// Sets [`build_min_ios_client_version`](Self::build_min_ios_client_version).
    #[inline]
    pub fn build_min_ios_client_version(
        mut self,
        build_min_ios_client_version: impl Into<String>,
    ) -> Self {
        self.build_min_ios_client_version = Some(build_min_ios_client_version.into());
        self
    }

    /// Sets [`build_package_md_5`](Self::build_package_md_5).
    #[inline]
    pub fn build_package_md_5(mut self, build_package_md_5: impl Into<String>) -> Self {
        self.build_package_md_5 = Some(build_package_md_5.into());
        self
    }

    /// Sets [`build_package_name`](Self::build_package_name).
    #[inline]
    pub fn build_package_name(mut self, build_package_name: impl Into<String>) -> Self {
        self.build_package_name = Some(build_package_name.into());
        self
    }

    /// Sets [`build_package_stream`](Self::build_package_stream).
    #[inline]
    pub fn build_package_stream(
        mut self,
        build_package_stream: impl Into<String>,
    ) -> Self {
        self.build_package_stream = Some(build_package_stream.into());
        self
    }

    /// Sets [`build_qcloud_info`](Self::build_qcloud_info).
    #[inline]
    pub fn build_qcloud_info(mut self, build_qcloud_info: impl Into<String>) -> Self {
        self.build_qcloud_info = Some(build_qcloud_info.into());
        self
    }

    /// Sets [`build_signed_pkg_url`](Self::build_signed_pkg_url).
    #[inline]
    pub fn build_signed_pkg_url(
        mut self,
        build_signed_pkg_url: impl Into<String>,
    ) -> Self {
        self.build_signed_pkg_url = Some(build_signed_pkg_url.into());
        self
    }

    /// Sets [`build_source_pkg_size`](Self::build_source_pkg_size).
    #[inline]
    pub fn build_source_pkg_size(
        mut self,
        build_source_pkg_size: impl Into<String>,
    ) -> Self {
        self.build_source_pkg_size = Some(build_source_pkg_size.into());
        self
    }

    /// Sets [`build_source_pkg_url`](Self::build_source_pkg_url).
    #[inline]
    pub fn build_source_pkg_url(
        mut self,
        build_source_pkg_url: impl Into<String>,
    ) -> Self {
        self.build_source_pkg_url = Some(build_source_pkg_url.into());
        self
    }

    /// Sets [`build_sub_url`](Self::build_sub_url).
    #[inline]
    pub fn build_sub_url(mut self, build_sub_url: impl Into<String>) -> Self {
        self.build_sub_url = Some(build_sub_url.into());
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

    /// Sets [`bundle_id`](Self::bundle_id).
    #[inline]
    pub fn bundle_id(mut self, bundle_id: impl Into<String>) -> Self {
        self.bundle_id = Some(bundle_id.into());
        self
    }

    /// Sets [`client_type`](Self::client_type).
    #[inline]
    pub fn client_type(mut self, client_type: impl Into<String>) -> Self {
        self.client_type = Some(client_type.into());
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

    /// Sets [`plugin_refs`](Self::plugin_refs).
    #[inline]
    pub fn plugin_refs(
        mut self,
        plugin_refs: impl IntoIterator<Item = super::types::MiniAppPluginReference>,
    ) -> Self {
        self.plugin_refs = plugin_refs.into_iter().collect();
        self
    }
}

impl record::Record for InnerversionUpload {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &INNERVERSION_UPLOAD
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.app_origin),
            1 => Some(&self.build_app_type),
            2 => Some(&self.build_extra_info),
            3 => Some(&self.build_extra_mini_project_config),
            4 => Some(&self.build_js_permission),
            5 => Some(&self.build_main_url),
            6 => Some(&self.build_max_android_client_version),
            7 => Some(&self.build_max_ios_client_version),
            8 => Some(&self.build_min_android_client_version),
            9 => Some(&self.build_min_ios_client_version),
            10 => Some(&self.build_package_md_5),
            11 => Some(&self.build_package_name),
            12 => Some(&self.build_package_stream),
            13 => Some(&self.build_qcloud_info),
            14 => Some(&self.build_signed_pkg_url),
            15 => Some(&self.build_source_pkg_size),
            16 => Some(&self.build_source_pkg_url),
            17 => Some(&self.build_sub_url),
            18 => Some(&self.build_version),
            19 => Some(&self.builded_package_size),
            20 => Some(&self.builded_package_url),
            21 => Some(&self.bundle_id),
            22 => Some(&self.client_type),
            23 => Some(&self.inst_code),
            24 => Some(&self.mini_app_id),
            25 => Some(&self.plugin_refs),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.app_origin),
            1 => Some(&mut self.build_app_type),
            2 => Some(&mut self.build_extra_info),
            3 => Some(&mut self.build_extra_mini_project_config),
            4 => Some(&mut self.build_js_permission),
            5 => Some(&mut self.build_main_url),
            6 => Some(&mut self.build_max_android_client_version),
            7 => Some(&mut self.build_max_ios_client_version),
            8 => Some(&mut self.build_min_android_client_version),
            9 => Some(&mut self.build_min_ios_client_version),
            10 => Some(&mut self.build_package_md_5),
            11 => Some(&mut self.build_package_name),
            12 => Some(&mut self.build_package_stream),
            13 => Some(&mut self.build_qcloud_info),
            14 => Some(&mut self.build_signed_pkg_url),
            15 => Some(&mut self.build_source_pkg_size),
            16 => Some(&mut self.build_source_pkg_url),
            17 => Some(&mut self.build_sub_url),
            18 => Some(&mut self.build_version),
            19 => Some(&mut self.builded_package_size),
            20 => Some(&mut self.builded_package_url),
            21 => Some(&mut self.bundle_id),
            22 => Some(&mut self.client_type),
            23 => Some(&mut self.inst_code),
            24 => Some(&mut self.mini_app_id),
            25 => Some(&mut self.plugin_refs),
            _ => None,
        }
    }
}

impl Default for InnerversionUpload {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for InnerversionUpload {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for InnerversionUpload {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for InnerversionUpload {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for InnerversionUpload {}

impl record::Request for InnerversionUpload {
    type Response = InnerversionUploadResponse;
    type ErrorCode = InnerversionUploadErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.open.mini.innerversion.upload",
        title: "内部小程序-打包构建",
        file: "spec/open_mini/innerversion.upload.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/open/mini/innerversion/upload",
        }),
        idempotency: schema::Idempotency::Never,
        request: &INNERVERSION_UPLOAD,
        response: &INNERVERSION_UPLOAD_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `alipay.open.mini.innerversion.upload` (内部小程序-打包构建).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct InnerversionUploadResponse {
    /// On the wire `build_info`, a text. Source: `spec/open_mini/innerversion.upload.yaml:37`.
    pub build_info: Option<String>,
    /// On the wire `build_package_url`, a text. Source: `spec/open_mini/innerversion.upload.yaml:38`.
    pub build_package_url: Option<String>,
    /// On the wire `build_status`, a text. Source: `spec/open_mini/innerversion.upload.yaml:39`.
    pub build_status: Option<String>,
    /// On the wire `build_version`, a text. Source: `spec/open_mini/innerversion.upload.yaml:40`.
    pub build_version: Option<String>,
    /// On the wire `need_rotation`, a text. Source: `spec/open_mini/innerversion.upload.yaml:41`.
    pub need_rotation: Option<String>,
    /// On the wire `new_build_package_url`, a text. Source: `spec/open_mini/innerversion.upload.yaml:42`.
    pub new_build_package_url: Option<String>,
    /// On the wire `package_id`, a text. Source: `spec/open_mini/innerversion.upload.yaml:43`.
    pub package_id: Option<String>,
    /// On the wire `version_created`, a text. Source: `spec/open_mini/innerversion.upload.yaml:44`.
    pub version_created: Option<String>,
}

impl record::Record for InnerversionUploadResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &INNERVERSION_UPLOAD_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.build_info),
            1 => Some(&self.build_package_url),
            2 => Some(&self.build_status),
            3 => Some(&self.build_version),
            4 => Some(&self.need_rotation),
            5 => Some(&self.new_build_package_url),
            6 => Some(&self.package_id),
            7 => Some(&self.version_created),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.build_info),
            1 => Some(&mut self.build_package_url),
            2 => Some(&mut self.build_status),
            3 => Some(&mut self.build_version),
            4 => Some(&mut self.need_rotation),
            5 => Some(&mut self.new_build_package_url),
            6 => Some(&mut self.package_id),
            7 => Some(&mut self.version_created),
            _ => None,
        }
    }
}

impl Default for InnerversionUploadResponse {
    #[inline]
    fn default() -> Self {
        Self {
            build_info: None,
            build_package_url: None,
            build_status: None,
            build_version: None,
            need_rotation: None,
            new_build_package_url: None,
            package_id: None,
            version_created: None,
        }
    }
}

impl Clone for InnerversionUploadResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for InnerversionUploadResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for InnerversionUploadResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.open.mini.innerversion.upload`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InnerversionUploadErrorCode {
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/open_mini/innerversion.upload.yaml:47`.
    SystemError,
    /// On the wire `DEV_VERSION_EXCEED_MAX_COUNT`. Source: `spec/open_mini/innerversion.upload.yaml:48`.
    DevVersionExceedMaxCount,
    /// On the wire `APP_NOT_EXSIT`. Source: `spec/open_mini/innerversion.upload.yaml:49`.
    AppNotExsit,
    /// On the wire `START_BUILD_ERROR`. Source: `spec/open_mini/innerversion.upload.yaml:50`.
    StartBuildError,
    /// On the wire `BUILD_DATA_ERROR`. Source: `spec/open_mini/innerversion.upload.yaml:51`.
    BuildDataError,
    /// On the wire `VERSION_EXCEEDED_LENGTH`. Source: `spec/open_mini/innerversion.upload.yaml:52`.
    VersionExceededLength,
    /// On the wire `PACKAGE_VERSION_IS_BLANK`. Source: `spec/open_mini/innerversion.upload.yaml:53`.
    PackageVersionIsBlank,
    /// On the wire `CLIENT_VERSION_HAS_NULL`. Source: `spec/open_mini/innerversion.upload.yaml:54`.
    ClientVersionHasNull,
    /// On the wire `MIN_CLIENT_VERSION_GREATER_THAN_`. Source: `spec/open_mini/innerversion.upload.yaml:55`.
    MinClientVersionGreaterThan,
    /// On the wire `INVALID_MAX_CLIENT_VERSION`. Source: `spec/open_mini/innerversion.upload.yaml:56`.
    InvalidMaxClientVersion,
    /// On the wire `INVALID_CLIENT_VERSION`. Source: `spec/open_mini/innerversion.upload.yaml:57`.
    InvalidClientVersion,
    /// On the wire `BUILD_VERSION_ALREADY_EXIST`. Source: `spec/open_mini/innerversion.upload.yaml:58`.
    BuildVersionAlreadyExist,
    /// On the wire `BIZ_ERROR`. Source: `spec/open_mini/innerversion.upload.yaml:59`.
    BizError,
    /// On the wire `PLUGIN_REF_OVER_LIMIT`. Source: `spec/open_mini/innerversion.upload.yaml:60`.
    PluginRefOverLimit,
    /// On the wire `DATA_DUPLICATE_WITH_BUILD`. Source: `spec/open_mini/innerversion.upload.yaml:61`.
    DataDuplicateWithBuild,
    /// On the wire `PLUGIN__NOT_ORDERED`. Source: `spec/open_mini/innerversion.upload.yaml:62`.
    PluginNotOrdered,
    /// On the wire `APP_INFO_NOT_EXIST`. Source: `spec/open_mini/innerversion.upload.yaml:63`.
    AppInfoNotExist,
    /// On the wire `PLUGIN_NOT_EXIST`. Source: `spec/open_mini/innerversion.upload.yaml:64`.
    PluginNotExist,
    /// On the wire `PLUGIN_PACKAGE_NOT_FOUND`. Source: `spec/open_mini/innerversion.upload.yaml:65`.
    PluginPackageNotFound,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for InnerversionUploadErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("SYSTEM_ERROR", Self::SystemError),
        ("DEV_VERSION_EXCEED_MAX_COUNT", Self::DevVersionExceedMaxCount),
        ("APP_NOT_EXSIT", Self::AppNotExsit),
        ("START_BUILD_ERROR", Self::StartBuildError),
        ("BUILD_DATA_ERROR", Self::BuildDataError),
        ("VERSION_EXCEEDED_LENGTH", Self::VersionExceededLength),
        ("PACKAGE_VERSION_IS_BLANK", Self::PackageVersionIsBlank),
        ("CLIENT_VERSION_HAS_NULL", Self::ClientVersionHasNull),
        ("MIN_CLIENT_VERSION_GREATER_THAN_", Self::MinClientVersionGreaterThan),
        ("INVALID_MAX_CLIENT_VERSION", Self::InvalidMaxClientVersion),
        ("INVALID_CLIENT_VERSION", Self::InvalidClientVersion),
        ("BUILD_VERSION_ALREADY_EXIST", Self::BuildVersionAlreadyExist),
        ("BIZ_ERROR", Self::BizError),
        ("PLUGIN_REF_OVER_LIMIT", Self::PluginRefOverLimit),
        ("DATA_DUPLICATE_WITH_BUILD", Self::DataDuplicateWithBuild),
        ("PLUGIN__NOT_ORDERED", Self::PluginNotOrdered),
        ("APP_INFO_NOT_EXIST", Self::AppInfoNotExist),
        ("PLUGIN_NOT_EXIST", Self::PluginNotExist),
        ("PLUGIN_PACKAGE_NOT_FOUND", Self::PluginPackageNotFound),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for InnerversionUploadErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
