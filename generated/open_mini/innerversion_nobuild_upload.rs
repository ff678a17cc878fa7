//! `alipay.open.mini.innerversion.nobuild.upload` · 手淘小程序产物包免构建版本上传
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/mini/innerversion/nobuild/upload`.
//! Described in `spec/open_mini/innerversion.nobuild.upload.yaml`.

use crate::{record, schema};

const FILE: &str = "spec/open_mini/innerversion.nobuild.upload.yaml";

static API: schema::ApiDef<'static> = schema::ApiDef {
    name: "alipay.open.mini.innerversion.nobuild.upload",
    title: "手淘小程序产物包免构建版本上传",
    file: FILE,
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
    errors: &[
        schema::ErrorDef {
            code: "SYSTEM_ERROR",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Unknown,
            line: 44,
        },
        schema::ErrorDef {
            code: "DEV_VERSION_EXCEED_MAX_COUNT",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 45,
        },
        schema::ErrorDef {
            code: "APP_NOT_EXSIT",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 46,
        },
        schema::ErrorDef {
            code: "VERSION_EXCEEDED_LENGTH",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 47,
        },
        schema::ErrorDef {
            code: "PACKAGE_VERSION_IS_BLANK",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 48,
        },
        schema::ErrorDef {
            code: "BUILD_VERSION_ALREADY_EXIST",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 49,
        },
        schema::ErrorDef {
            code: "BIZ_ERROR",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 50,
        },
        schema::ErrorDef {
            code: "PLUGIN_REF_OVER_LIMIT",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 51,
        },
        schema::ErrorDef {
            code: "DATA_DUPLICATE_WITH_BUILD",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 52,
        },
        schema::ErrorDef {
            code: "APP_INFO_NOT_EXIST",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 53,
        },
        schema::ErrorDef {
            code: "PLUGIN_NOT_EXIST",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 54,
        },
        schema::ErrorDef {
            code: "PLUGIN_PACKAGE_NOT_FOUND",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 55,
        },
        schema::ErrorDef {
            code: "PACKAGE_SIZE_IS_BLANK",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 56,
        },
        schema::ErrorDef {
            code: "SUB_PACKAGE_PARAM_EXIST_EMPTY",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 57,
        },
        schema::ErrorDef {
            code: "BUILD_VERSION_COMPARE_ERROR",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 58,
        },
        schema::ErrorDef {
            code: "START_BUILD_ERROR",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 59,
        },
        schema::ErrorDef {
            code: "BUNDLE_ID_NOT_EXIST",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 60,
        },
        schema::ErrorDef {
            code: "INVALID_PARAMS",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 61,
        },
        schema::ErrorDef {
            code: "PACKAGE_URL_IS_BLANK",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 62,
        },
    ],
};

static INNERVERSION_NOBUILD_UPLOAD: schema::RecordDef<'static> = schema::RecordDef {
    name: "InnerversionNobuildUpload",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "build_extra_info",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 9,
        },
        schema::FieldDef {
            name: "build_js_permission",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 10,
        },
        schema::FieldDef {
            name: "build_main_url",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 11,
        },
        schema::FieldDef {
            name: "build_qcloud_info",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 12,
        },
        schema::FieldDef {
            name: "build_version",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 13,
        },
        schema::FieldDef {
            name: "builded_package_size",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 14,
        },
        schema::FieldDef {
            name: "builded_package_url",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 15,
        },
        schema::FieldDef {
            name: "builded_plugin_size",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 16,
        },
        schema::FieldDef {
            name: "builded_plugin_url",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 17,
        },
        schema::FieldDef {
            name: "bundle_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 18,
        },
        schema::FieldDef {
            name: "components",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 19,
        },
        schema::FieldDef {
            name: "inst_code",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 20,
        },
        schema::FieldDef {
            name: "mini_app_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 21,
        },
        schema::FieldDef {
            name: "new_builded_package_size",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 22,
        },
        schema::FieldDef {
            name: "new_builded_package_url",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 23,
        },
        schema::FieldDef {
            name: "new_builded_plugin_size",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 24,
        },
        schema::FieldDef {
            name: "new_builded_plugin_url",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 25,
        },
        schema::FieldDef {
            name: "no_sign",
            kind: schema::Kind::Boolean,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 26,
        },
        schema::FieldDef {
            name: "plugin_refs",
            kind: schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::MINI_APP_PLUGIN_REFERENCE),
                    limits: &[],
                },
            ),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 27,
        },
        schema::FieldDef {
            name: "sub_packages",
            kind: schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&SUB_PACKAGE_INFO),
                    limits: &[],
                },
            ),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 28,
        },
    ],
    rules: &[],
};

static INNERVERSION_NOBUILD_UPLOAD_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "InnerversionNobuildUploadResponse",
    file: FILE,
    fields: &[],
    rules: &[],
};

static SUB_PACKAGE_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "SubPackageInfo",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "builded_package_url",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 35,
        },
        schema::FieldDef {
            name: "new_builded_package_url",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 36,
        },
        schema::FieldDef {
            name: "new_size",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 37,
        },
        schema::FieldDef {
            name: "path",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 38,
        },
        schema::FieldDef {
            name: "size",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 39,
        },
        schema::FieldDef {
            name: "source_url",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 40,
        },
        schema::FieldDef {
            name: "type",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 41,
        },
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
#[derive(Default)]
#[non_exhaustive]
pub struct InnerversionNobuildUpload {
    /// The field `build_extra_info`: a text.
    ///
    /// On the wire `build_extra_info`. Source: `spec/open_mini/innerversion.nobuild.upload.yaml:9`.
    pub build_extra_info: Option<String>,
    /// The field `build_js_permission`: a text.
    ///
    /// On the wire `build_js_permission`. Source: `spec/open_mini/innerversion.nobuild.upload.yaml:10`.
    pub build_js_permission: Option<String>,
    /// The field `build_main_url`: a text.
    ///
    /// On the wire `build_main_url`. Source: `spec/open_mini/innerversion.nobuild.upload.yaml:11`.
    pub build_main_url: Option<String>,
    /// The field `build_qcloud_info`: a text.
    ///
    /// On the wire `build_qcloud_info`. Source: `spec/open_mini/innerversion.nobuild.upload.yaml:12`.
    pub build_qcloud_info: Option<String>,
    /// The field `build_version`: a text.
    ///
    /// On the wire `build_version`. Source: `spec/open_mini/innerversion.nobuild.upload.yaml:13`.
    pub build_version: Option<String>,
    /// The field `builded_package_size`: a text.
    ///
    /// On the wire `builded_package_size`. Source: `spec/open_mini/innerversion.nobuild.upload.yaml:14`.
    pub builded_package_size: Option<String>,
    /// The field `builded_package_url`: a text.
    ///
    /// On the wire `builded_package_url`. Source: `spec/open_mini/innerversion.nobuild.upload.yaml:15`.
    pub builded_package_url: Option<String>,
    /// The field `builded_plugin_size`: a text.
    ///
    /// On the wire `builded_plugin_size`. Source: `spec/open_mini/innerversion.nobuild.upload.yaml:16`.
    pub builded_plugin_size: Option<String>,
    /// The field `builded_plugin_url`: a text.
    ///
    /// On the wire `builded_plugin_url`. Source: `spec/open_mini/innerversion.nobuild.upload.yaml:17`.
    pub builded_plugin_url: Option<String>,
    /// The field `bundle_id`: a text.
    ///
    /// On the wire `bundle_id`. Source: `spec/open_mini/innerversion.nobuild.upload.yaml:18`.
    pub bundle_id: Option<String>,
    /// The field `components`: a text.
    ///
    /// On the wire `components`. Source: `spec/open_mini/innerversion.nobuild.upload.yaml:19`.
    pub components: Option<String>,
    /// The field `inst_code`: a text.
    ///
    /// On the wire `inst_code`. Source: `spec/open_mini/innerversion.nobuild.upload.yaml:20`.
    pub inst_code: Option<String>,
    /// The field `mini_app_id`: a text.
    ///
    /// On the wire `mini_app_id`. Source: `spec/open_mini/innerversion.nobuild.upload.yaml:21`.
    pub mini_app_id: Option<String>,
    /// The field `new_builded_package_size`: a text.
    ///
    /// On the wire `new_builded_package_size`. Source: `spec/open_mini/innerversion.nobuild.upload.yaml:22`.
    pub new_builded_package_size: Option<String>,
    /// The field `new_builded_package_url`: a text.
    ///
    /// On the wire `new_builded_package_url`. Source: `spec/open_mini/innerversion.nobuild.upload.yaml:23`.
    pub new_builded_package_url: Option<String>,
    /// The field `new_builded_plugin_size`: a text.
    ///
    /// On the wire `new_builded_plugin_size`. Source: `spec/open_mini/innerversion.nobuild.upload.yaml:24`.
    pub new_builded_plugin_size: Option<String>,
    /// The field `new_builded_plugin_url`: a text.
    ///
    /// On the wire `new_builded_plugin_url`. Source: `spec/open_mini/innerversion.nobuild.upload.yaml:25`.
    pub new_builded_plugin_url: Option<String>,
    /// The field `no_sign`: true or false.
    ///
    /// On the wire `no_sign`. Source: `spec/open_mini/innerversion.nobuild.upload.yaml:26`.
    pub no_sign: Option<bool>,
    /// The field `plugin_refs`: a list; each element is a record of the kind `MiniAppPluginReference`.
    ///
    /// On the wire `plugin_refs`. Source: `spec/open_mini/innerversion.nobuild.upload.yaml:27`.
    pub plugin_refs: Vec<super::types::MiniAppPluginReference>,
    /// The field `sub_packages`: a list; each element is a record of the kind `SubPackageInfo`.
    ///
    /// On the wire `sub_packages`. Source: `spec/open_mini/innerversion.nobuild.upload.yaml:28`.
    pub sub_packages: Vec<SubPackageInfo>,
}

impl InnerversionNobuildUpload {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`build_extra_info`](Self::build_extra_info).
    #[inline]
    #[must_use]
    pub fn build_extra_info(mut self, build_extra_info: impl Into<String>) -> Self {
        self.build_extra_info = Some(build_extra_info.into());
        self
    }

    /// Sets [`build_js_permission`](Self::build_js_permission).
    #[inline]
    #[must_use]
    pub fn build_js_permission(
        mut self,
        build_js_permission: impl Into<String>,
    ) -> Self {
        self.build_js_permission = Some(build_js_permission.into());
        self
    }

    /// Sets [`build_main_url`](Self::build_main_url).
    #[inline]
    #[must_use]
    pub fn build_main_url(mut self, build_main_url: impl Into<String>) -> Self {
        self.build_main_url = Some(build_main_url.into());
        self
    }

    /// Sets [`build_qcloud_info`](Self::build_qcloud_info).
    #[inline]
    #[must_use]
    pub fn build_qcloud_info(mut self, build_qcloud_info: impl Into<String>) -> Self {
        self.build_qcloud_info = Some(build_qcloud_info.into());
        self
    }

    /// Sets [`build_version`](Self::build_version).
    #[inline]
    #[must_use]
    pub fn build_version(mut self, build_version: impl Into<String>) -> Self {
        self.build_version = Some(build_version.into());
        self
    }

    /// Sets [`builded_package_size`](Self::builded_package_size).
    #[inline]
    #[must_use]
    pub fn builded_package_size(
        mut self,
        builded_package_size: impl Into<String>,
    ) -> Self {
        self.builded_package_size = Some(builded_package_size.into());
        self
    }

    /// Sets [`builded_package_url`](Self::builded_package_url).
    #[inline]
    #[must_use]
    pub fn builded_package_url(
        mut self,
        builded_package_url: impl Into<String>,
    ) -> Self {
        self.builded_package_url = Some(builded_package_url.into());
        self
    }

    /// Sets [`builded_plugin_size`](Self::builded_plugin_size).
    #[inline]
    #[must_use]
    pub fn builded_plugin_size(
        mut self,
        builded_plugin_size: impl Into<String>,
    ) -> Self {
        self.builded_plugin_size = Some(builded_plugin_size.into());
        self
    }

    /// Sets [`builded_plugin_url`](Self::builded_plugin_url).
    #[inline]
    #[must_use]
    pub fn builded_plugin_url(mut self, builded_plugin_url: impl Into<String>) -> Self {
        self.builded_plugin_url = Some(builded_plugin_url.into());
        self
    }

    /// Sets [`bundle_id`](Self::bundle_id).
    #[inline]
    #[must_use]
    pub fn bundle_id(mut self, bundle_id: impl Into<String>) -> Self {
        self.bundle_id = Some(bundle_id.into());
        self
    }

    /// Sets [`components`](Self::components).
    #[inline]
    #[must_use]
    pub fn components(mut self, components: impl Into<String>) -> Self {
        self.components = Some(components.into());
        self
    }

    /// Sets [`inst_code`](Self::inst_code).
    #[inline]
    #[must_use]
    pub fn inst_code(mut self, inst_code: impl Into<String>) -> Self {
        self.inst_code = Some(inst_code.into());
        self
    }

    /// Sets [`mini_app_id`](Self::mini_app_id).
    #[inline]
    #[must_use]
    pub fn mini_app_id(mut self, mini_app_id: impl Into<String>) -> Self {
        self.mini_app_id = Some(mini_app_id.into());
        self
    }

    /// Sets [`new_builded_package_size`](Self::new_builded_package_size).
    #[inline]
    #[must_use]
    pub fn new_builded_package_size(
        mut self,
        new_builded_package_size: impl Into<String>,
    ) -> Self {
        self.new_builded_package_size = Some(new_builded_package_size.into());
        self
    }

    /// Sets [`new_builded_package_url`](Self::new_builded_package_url).
    #[inline]
    #[must_use]
    pub fn new_builded_package_url(
        mut self,
        new_builded_package_url: impl Into<String>,
    ) -> Self {
        self.new_builded_package_url = Some(new_builded_package_url.into());
        self
    }

    /// Sets [`new_builded_plugin_size`](Self::new_builded_plugin_size).
    #[inline]
    #[must_use]
    pub fn new_builded_plugin_size(
        mut self,
        new_builded_plugin_size: impl Into<String>,
    ) -> Self {
        self.new_builded_plugin_size = Some(new_builded_plugin_size.into());
        self
    }

    /// Sets [`new_builded_plugin_url`](Self::new_builded_plugin_url).
    #[inline]
    #[must_use]
    pub fn new_builded_plugin_url(
        mut self,
        new_builded_plugin_url: impl Into<String>,
    ) -> Self {
        self.new_builded_plugin_url = Some(new_builded_plugin_url.into());
        self
    }

    /// Sets [`no_sign`](Self::no_sign).
    #[inline]
    #[must_use]
    pub fn no_sign(mut self, no_sign: bool) -> Self {
        self.no_sign = Some(no_sign);
        self
    }

    /// Sets [`plugin_refs`](Self::plugin_refs).
    #[inline]
    #[must_use]
    pub fn plugin_refs(
        mut self,
        plugin_refs: impl IntoIterator<Item = super::types::MiniAppPluginReference>,
    ) -> Self {
        self.plugin_refs = plugin_refs.into_iter().collect();
        self
    }

    /// Sets [`sub_packages`](Self::sub_packages).
    #[inline]
    #[must_use]
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
    const API: &'static schema::ApiDef<'static> = &API;
}

/// The answer of `alipay.open.mini.innerversion.nobuild.upload` (手淘小程序产物包免构建版本上传).
///
/// It has no fields: that it came is what it says.
#[derive(Default)]
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
#[derive(Default)]
#[non_exhaustive]
pub struct SubPackageInfo {
    /// The field `builded_package_url`: a text.
    ///
    /// On the wire `builded_package_url`. Source: `spec/open_mini/innerversion.nobuild.upload.yaml:35`.
    pub builded_package_url: Option<String>,
    /// The field `new_builded_package_url`: a text.
    ///
    /// On the wire `new_builded_package_url`. Source: `spec/open_mini/innerversion.nobuild.upload.yaml:36`.
    pub new_builded_package_url: Option<String>,
    /// The field `new_size`: a text.
    ///
    /// On the wire `new_size`. Source: `spec/open_mini/innerversion.nobuild.upload.yaml:37`.
    pub new_size: Option<String>,
    /// The field `path`: a text.
    ///
    /// On the wire `path`. Source: `spec/open_mini/innerversion.nobuild.upload.yaml:38`.
    pub path: Option<String>,
    /// The field `size`: a text.
    ///
    /// On the wire `size`. Source: `spec/open_mini/innerversion.nobuild.upload.yaml:39`.
    pub size: Option<String>,
    /// The field `source_url`: a text.
    ///
    /// On the wire `source_url`. Source: `spec/open_mini/innerversion.nobuild.upload.yaml:40`.
    pub source_url: Option<String>,
    /// The field `type`: a text.
    ///
    /// On the wire `type`. Source: `spec/open_mini/innerversion.nobuild.upload.yaml:41`.
    pub r#type: Option<String>,
}

impl SubPackageInfo {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`builded_package_url`](Self::builded_package_url).
    #[inline]
    #[must_use]
    pub fn builded_package_url(
        mut self,
        builded_package_url: impl Into<String>,
    ) -> Self {
        self.builded_package_url = Some(builded_package_url.into());
        self
    }

    /// Sets [`new_builded_package_url`](Self::new_builded_package_url).
    #[inline]
    #[must_use]
    pub fn new_builded_package_url(
        mut self,
        new_builded_package_url: impl Into<String>,
    ) -> Self {
        self.new_builded_package_url = Some(new_builded_package_url.into());
        self
    }

    /// Sets [`new_size`](Self::new_size).
    #[inline]
    #[must_use]
    pub fn new_size(mut self, new_size: impl Into<String>) -> Self {
        self.new_size = Some(new_size.into());
        self
    }

    /// Sets [`path`](Self::path).
    #[inline]
    #[must_use]
    pub fn path(mut self, path: impl Into<String>) -> Self {
        self.path = Some(path.into());
        self
    }

    /// Sets [`size`](Self::size).
    #[inline]
    #[must_use]
    pub fn size(mut self, size: impl Into<String>) -> Self {
        self.size = Some(size.into());
        self
    }

    /// Sets [`source_url`](Self::source_url).
    #[inline]
    #[must_use]
    pub fn source_url(mut self, source_url: impl Into<String>) -> Self {
        self.source_url = Some(source_url.into());
        self
    }

    /// Sets [`type`](Self::type).
    #[inline]
    #[must_use]
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
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
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
