//! `alipay.open.mini.version.detail.query` · 小程序版本详情查询
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/open/mini/version/detail/query`. Described in
//! `spec/open_mini/version.detail.query.yaml`.

use crate::{record, schema};

const FILE: &str = "spec/open_mini/version.detail.query.yaml";

static API: schema::ApiDef<'static> = schema::ApiDef {
    name: "alipay.open.mini.version.detail.query",
    title: "小程序版本详情查询",
    file: FILE,
    gateway: Some(schema::GatewayDef {
        fields: schema::GatewayFields::BizContent,
    }),
    rest: Some(schema::RestDef {
        method: schema::Verb::Get,
        path: "/v3/alipay/open/mini/version/detail/query",
    }),
    idempotency: schema::Idempotency::Always,
    request: &VERSION_DETAIL_QUERY,
    response: &VERSION_DETAIL_QUERY_RESPONSE,
    links: &[],
    errors: &[
        schema::ErrorDef {
            code: "SYSTEM_ERROR",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Unknown,
            line: 74,
        },
        schema::ErrorDef {
            code: "APPLICATION_TYPE_NOT_MINIAPP",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 75,
        },
        schema::ErrorDef {
            code: "APP_VERSION_IS_BLANK",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 76,
        },
        schema::ErrorDef {
            code: "BUNDLE_ID_NOT_EXIST",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 77,
        },
        schema::ErrorDef {
            code: "VERSION_IS_BLANK",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 78,
        },
    ],
};

static VERSION_DETAIL_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "VersionDetailQuery",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "app_version",
            kind: schema::Kind::Text,
            place: schema::Place::Query,
            only: None,
            limits: &[],
            line: 10,
        },
        schema::FieldDef {
            name: "bundle_id",
            kind: schema::Kind::Text,
            place: schema::Place::Query,
            only: None,
            limits: &[],
            line: 11,
        },
    ],
    rules: &[],
};

static VERSION_DETAIL_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "VersionDetailQueryResponse",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "app_desc",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 14,
        },
        schema::FieldDef {
            name: "app_english_name",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 15,
        },
        schema::FieldDef {
            name: "app_logo",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 16,
        },
        schema::FieldDef {
            name: "app_name",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 17,
        },
        schema::FieldDef {
            name: "app_slogan",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 18,
        },
        schema::FieldDef {
            name: "app_version",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 19,
        },
        schema::FieldDef {
            name: "base_audit",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 20,
        },
        schema::FieldDef {
            name: "base_audit_record",
            kind: schema::Kind::Record(&MINI_APP_AUDIT_REASON),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 21,
        },
        schema::FieldDef {
            name: "can_release",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 22,
        },
        schema::FieldDef {
            name: "gmt_apply_audit",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 23,
        },
        schema::FieldDef {
            name: "gmt_audit_end",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 24,
        },
        schema::FieldDef {
            name: "gmt_create",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 25,
        },
        schema::FieldDef {
            name: "gmt_offline",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 26,
        },
        schema::FieldDef {
            name: "gmt_online",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 27,
        },
        schema::FieldDef {
            name: "gray_strategy",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 28,
        },
        schema::FieldDef {
            name: "memo",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 29,
        },
        schema::FieldDef {
            name: "mini_app_category_info_list",
            kind: schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&MINI_APP_CATEGORY_INFO),
                    limits: &[],
                },
            ),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 30,
        },
        schema::FieldDef {
            name: "mini_category_info_list",
            kind: schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&MINI_APP_CATEGORY_INFO),
                    limits: &[],
                },
            ),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 31,
        },
        schema::FieldDef {
            name: "package_info_list",
            kind: schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&MINI_PACKAGE_INFO),
                    limits: &[],
                },
            ),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 32,
        },
        schema::FieldDef {
            name: "promote_audit",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 33,
        },
        schema::FieldDef {
            name: "promote_audit_record",
            kind: schema::Kind::Record(&MINI_APP_AUDIT_REASON),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 34,
        },
        schema::FieldDef {
            name: "reject_reason",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 35,
        },
        schema::FieldDef {
            name: "scan_result",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 36,
        },
        schema::FieldDef {
            name: "screen_shot_list",
            kind: schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 37,
        },
        schema::FieldDef {
            name: "service_email",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 38,
        },
        schema::FieldDef {
            name: "service_phone",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 39,
        },
        schema::FieldDef {
            name: "service_region_info",
            kind: schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::REGION_INFO),
                    limits: &[],
                },
            ),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 40,
        },
        schema::FieldDef {
            name: "service_region_type",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 41,
        },
        schema::FieldDef {
            name: "status",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 42,
        },
        schema::FieldDef {
            name: "version_desc",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 43,
        },
    ],
    rules: &[],
};

static MINI_APP_AUDIT_REASON: schema::RecordDef<'static> = schema::RecordDef {
    name: "MiniAppAuditReason",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "audit_images",
            kind: schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 48,
        },
        schema::FieldDef {
            name: "memos",
            kind: schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&MINI_APP_AUDIT_REASON_MEMO),
                    limits: &[],
                },
            ),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 49,
        },
    ],
    rules: &[],
};

static MINI_APP_AUDIT_REASON_MEMO: schema::RecordDef<'static> = schema::RecordDef {
    name: "MiniAppAuditReasonMemo",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "memo",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 53,
        },
        schema::FieldDef {
            name: "memo_image_list",
            kind: schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 54,
        },
    ],
    rules: &[],
};

static MINI_APP_CATEGORY_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "MiniAppCategoryInfo",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "first_category_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 58,
        },
        schema::FieldDef {
            name: "first_category_name",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 59,
        },
        schema::FieldDef {
            name: "second_category_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 60,
        },
        schema::FieldDef {
            name: "second_category_name",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 61,
        },
        schema::FieldDef {
            name: "third_category_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 62,
        },
        schema::FieldDef {
            name: "third_category_name",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 63,
        },
    ],
    rules: &[],
};

static MINI_PACKAGE_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "MiniPackageInfo",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "doc_url",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 67,
        },
        schema::FieldDef {
            name: "package_desc",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 68,
        },
        schema::FieldDef {
            name: "package_name",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 69,
        },
        schema::FieldDef {
            name: "package_open_type",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 70,
        },
        schema::FieldDef {
            name: "status",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 71,
        },
    ],
    rules: &[],
};

/// A request of `alipay.open.mini.version.detail.query` (小程序版本详情查询).
///
/// Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/open/mini/version/detail/query`. Described in
/// `spec/open_mini/version.detail.query.yaml`.
/// Answered by [`VersionDetailQueryResponse`], or by an error with a [`VersionDetailQueryErrorCode`].
#[doc(alias = "alipay.open.mini.version.detail.query")]
#[doc(alias = "小程序版本详情查询")]
#[derive(Default)]
#[non_exhaustive]
pub struct VersionDetailQuery {
    /// The field `app_version`: a text.
    ///
    /// On the wire `app_version`. Source: `spec/open_mini/version.detail.query.yaml:10`.
    pub app_version: Option<String>,
    /// The field `bundle_id`: a text.
    ///
    /// On the wire `bundle_id`. Source: `spec/open_mini/version.detail.query.yaml:11`.
    pub bundle_id: Option<String>,
}

impl VersionDetailQuery {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
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
}

impl record::Record for VersionDetailQuery {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &VERSION_DETAIL_QUERY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.app_version),
            1 => Some(&self.bundle_id),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.app_version),
            1 => Some(&mut self.bundle_id),
            _ => None,
        }
    }
}

impl Clone for VersionDetailQuery {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for VersionDetailQuery {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for VersionDetailQuery {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for VersionDetailQuery {}

impl record::Request for VersionDetailQuery {
    type Response = VersionDetailQueryResponse;
    type ErrorCode = VersionDetailQueryErrorCode;
    const API: &'static schema::ApiDef<'static> = &API;
}

/// The answer of `alipay.open.mini.version.detail.query` (小程序版本详情查询).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[derive(Default)]
#[non_exhaustive]
pub struct VersionDetailQueryResponse {
    /// The field `app_desc`: a text.
    ///
    /// On the wire `app_desc`. Source: `spec/open_mini/version.detail.query.yaml:14`.
    pub app_desc: Option<String>,
    /// The field `app_english_name`: a text.
    ///
    /// On the wire `app_english_name`. Source: `spec/open_mini/version.detail.query.yaml:15`.
    pub app_english_name: Option<String>,
    /// The field `app_logo`: a text.
    ///
    /// On the wire `app_logo`. Source: `spec/open_mini/version.detail.query.yaml:16`.
    pub app_logo: Option<String>,
    /// The field `app_name`: a text.
    ///
    /// On the wire `app_name`. Source: `spec/open_mini/version.detail.query.yaml:17`.
    pub app_name: Option<String>,
    /// The field `app_slogan`: a text.
    ///
    /// On the wire `app_slogan`. Source: `spec/open_mini/version.detail.query.yaml:18`.
    pub app_slogan: Option<String>,
    /// The field `app_version`: a text.
    ///
    /// On the wire `app_version`. Source: `spec/open_mini/version.detail.query.yaml:19`.
    pub app_version: Option<String>,
    /// The field `base_audit`: a text.
    ///
    /// On the wire `base_audit`. Source: `spec/open_mini/version.detail.query.yaml:20`.
    pub base_audit: Option<String>,
    /// The field `base_audit_record`: a record of the kind `MiniAppAuditReason`.
    ///
    /// On the wire `base_audit_record`. Source: `spec/open_mini/version.detail.query.yaml:21`.
    pub base_audit_record: Option<MiniAppAuditReason>,
    /// The field `can_release`: a text.
    ///
    /// On the wire `can_release`. Source: `spec/open_mini/version.detail.query.yaml:22`.
    pub can_release: Option<String>,
    /// The field `gmt_apply_audit`: a text.
    ///
    /// On the wire `gmt_apply_audit`. Source: `spec/open_mini/version.detail.query.yaml:23`.
    pub gmt_apply_audit: Option<String>,
    /// The field `gmt_audit_end`: a text.
    ///
    /// On the wire `gmt_audit_end`. Source: `spec/open_mini/version.detail.query.yaml:24`.
    pub gmt_audit_end: Option<String>,
    /// The field `gmt_create`: a text.
    ///
    /// On the wire `gmt_create`. Source: `spec/open_mini/version.detail.query.yaml:25`.
    pub gmt_create: Option<String>,
    /// The field `gmt_offline`: a text.
    ///
    /// On the wire `gmt_offline`. Source: `spec/open_mini/version.detail.query.yaml:26`.
    pub gmt_offline: Option<String>,
    /// The field `gmt_online`: a text.
    ///
    /// On the wire `gmt_online`. Source: `spec/open_mini/version.detail.query.yaml:27`.
    pub gmt_online: Option<String>,
    /// The field `gray_strategy`: a text.
    ///
    /// On the wire `gray_strategy`. Source: `spec/open_mini/version.detail.query.yaml:28`.
    pub gray_strategy: Option<String>,
    /// The field `memo`: a text.
    ///
    /// On the wire `memo`. Source: `spec/open_mini/version.detail.query.yaml:29`.
    pub memo: Option<String>,
    /// The field `mini_app_category_info_list`: a list; each element is a record of the kind `MiniAppCategoryInfo`.
    ///
    /// On the wire `mini_app_category_info_list`. Source: `spec/open_mini/version.detail.query.yaml:30`.
    pub mini_app_category_info_list: Vec<MiniAppCategoryInfo>,
    /// The field `mini_category_info_list`: a list; each element is a record of the kind `MiniAppCategoryInfo`.
    ///
    /// On the wire `mini_category_info_list`. Source: `spec/open_mini/version.detail.query.yaml:31`.
    pub mini_category_info_list: Vec<MiniAppCategoryInfo>,
    /// The field `package_info_list`: a list; each element is a record of the kind `MiniPackageInfo`.
    ///
    /// On the wire `package_info_list`. Source: `spec/open_mini/version.detail.query.yaml:32`.
    pub package_info_list: Vec<MiniPackageInfo>,
    /// The field `promote_audit`: a text.
    ///
    /// On the wire `promote_audit`. Source: `spec/open_mini/version.detail.query.yaml:33`.
    pub promote_audit: Option<String>,
    /// The field `promote_audit_record`: a record of the kind `MiniAppAuditReason`.
    ///
    /// On the wire `promote_audit_record`. Source: `spec/open_mini/version.detail.query.yaml:34`.
    pub promote_audit_record: Option<MiniAppAuditReason>,
    /// The field `reject_reason`: a text.
    ///
    /// On the wire `reject_reason`. Source: `spec/open_mini/version.detail.query.yaml:35`.
    pub reject_reason: Option<String>,
    /// The field `scan_result`: a text.
    ///
    /// On the wire `scan_result`. Source: `spec/open_mini/version.detail.query.yaml:36`.
    pub scan_result: Option<String>,
    /// The field `screen_shot_list`: a list; each element is a text.
    ///
    /// On the wire `screen_shot_list`. Source: `spec/open_mini/version.detail.query.yaml:37`.
    pub screen_shot_list: Vec<String>,
    /// The field `service_email`: a text.
    ///
    /// On the wire `service_email`. Source: `spec/open_mini/version.detail.query.yaml:38`.
    pub service_email: Option<String>,
    /// The field `service_phone`: a text.
    ///
    /// On the wire `service_phone`. Source: `spec/open_mini/version.detail.query.yaml:39`.
    pub service_phone: Option<String>,
    /// The field `service_region_info`: a list; each element is a record of the kind `RegionInfo`.
    ///
    /// On the wire `service_region_info`. Source: `spec/open_mini/version.detail.query.yaml:40`.
    pub service_region_info: Vec<super::types::RegionInfo>,
    /// The field `service_region_type`: a text.
    ///
    /// On the wire `service_region_type`. Source: `spec/open_mini/version.detail.query.yaml:41`.
    pub service_region_type: Option<String>,
    /// The field `status`: a text.
    ///
    /// On the wire `status`. Source: `spec/open_mini/version.detail.query.yaml:42`.
    pub status: Option<String>,
    /// The field `version_desc`: a text.
    ///
    /// On the wire `version_desc`. Source: `spec/open_mini/version.detail.query.yaml:43`.
    pub version_desc: Option<String>,
}

impl record::Record for VersionDetailQueryResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &VERSION_DETAIL_QUERY_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.app_desc),
            1 => Some(&self.app_english_name),
            2 => Some(&self.app_logo),
            3 => Some(&self.app_name),
            4 => Some(&self.app_slogan),
            5 => Some(&self.app_version),
            6 => Some(&self.base_audit),
            7 => Some(&self.base_audit_record),
            8 => Some(&self.can_release),
            9 => Some(&self.gmt_apply_audit),
            10 => Some(&self.gmt_audit_end),
            11 => Some(&self.gmt_create),
            12 => Some(&self.gmt_offline),
            13 => Some(&self.gmt_online),
            14 => Some(&self.gray_strategy),
            15 => Some(&self.memo),
            16 => Some(&self.mini_app_category_info_list),
            17 => Some(&self.mini_category_info_list),
            18 => Some(&self.package_info_list),
            19 => Some(&self.promote_audit),
            20 => Some(&self.promote_audit_record),
            21 => Some(&self.reject_reason),
            22 => Some(&self.scan_result),
            23 => Some(&self.screen_shot_list),
            24 => Some(&self.service_email),
            25 => Some(&self.service_phone),
            26 => Some(&self.service_region_info),
            27 => Some(&self.service_region_type),
            28 => Some(&self.status),
            29 => Some(&self.version_desc),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.app_desc),
            1 => Some(&mut self.app_english_name),
            2 => Some(&mut self.app_logo),
            3 => Some(&mut self.app_name),
            4 => Some(&mut self.app_slogan),
            5 => Some(&mut self.app_version),
            6 => Some(&mut self.base_audit),
            7 => Some(&mut self.base_audit_record),
            8 => Some(&mut self.can_release),
            9 => Some(&mut self.gmt_apply_audit),
            10 => Some(&mut self.gmt_audit_end),
            11 => Some(&mut self.gmt_create),
            12 => Some(&mut self.gmt_offline),
            13 => Some(&mut self.gmt_online),
            14 => Some(&mut self.gray_strategy),
            15 => Some(&mut self.memo),
            16 => Some(&mut self.mini_app_category_info_list),
            17 => Some(&mut self.mini_category_info_list),
            18 => Some(&mut self.package_info_list),
            19 => Some(&mut self.promote_audit),
            20 => Some(&mut self.promote_audit_record),
            21 => Some(&mut self.reject_reason),
            22 => Some(&mut self.scan_result),
            23 => Some(&mut self.screen_shot_list),
            24 => Some(&mut self.service_email),
            25 => Some(&mut self.service_phone),
            26 => Some(&mut self.service_region_info),
            27 => Some(&mut self.service_region_type),
            28 => Some(&mut self.status),
            29 => Some(&mut self.version_desc),
            _ => None,
        }
    }
}

impl Clone for VersionDetailQueryResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for VersionDetailQueryResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for VersionDetailQueryResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The platform's type `MiniAppAuditReason`.
///
/// Source: `spec/open_mini/version.detail.query.yaml:46`.
#[derive(Default)]
#[non_exhaustive]
pub struct MiniAppAuditReason {
    /// The field `audit_images`: a list; each element is a text.
    ///
    /// On the wire `audit_images`. Source: `spec/open_mini/version.detail.query.yaml:48`.
    pub audit_images: Vec<String>,
    /// The field `memos`: a list; each element is a record of the kind `MiniAppAuditReasonMemo`.
    ///
    /// On the wire `memos`. Source: `spec/open_mini/version.detail.query.yaml:49`.
    pub memos: Vec<MiniAppAuditReasonMemo>,
}

impl record::Record for MiniAppAuditReason {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &MINI_APP_AUDIT_REASON
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.audit_images),
            1 => Some(&self.memos),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.audit_images),
            1 => Some(&mut self.memos),
            _ => None,
        }
    }
}

impl Clone for MiniAppAuditReason {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for MiniAppAuditReason {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for MiniAppAuditReason {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The platform's type `MiniAppAuditReasonMemo`.
///
/// Source: `spec/open_mini/version.detail.query.yaml:51`.
#[derive(Default)]
#[non_exhaustive]
pub struct MiniAppAuditReasonMemo {
    /// The field `memo`: a text.
    ///
    /// On the wire `memo`. Source: `spec/open_mini/version.detail.query.yaml:53`.
    pub memo: Option<String>,
    /// The field `memo_image_list`: a list; each element is a text.
    ///
    /// On the wire `memo_image_list`. Source: `spec/open_mini/version.detail.query.yaml:54`.
    pub memo_image_list: Vec<String>,
}

impl record::Record for MiniAppAuditReasonMemo {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &MINI_APP_AUDIT_REASON_MEMO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.memo),
            1 => Some(&self.memo_image_list),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.memo),
            1 => Some(&mut self.memo_image_list),
            _ => None,
        }
    }
}

impl Clone for MiniAppAuditReasonMemo {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for MiniAppAuditReasonMemo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for MiniAppAuditReasonMemo {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The platform's type `MiniAppCategoryInfo`.
///
/// Source: `spec/open_mini/version.detail.query.yaml:56`.
#[derive(Default)]
#[non_exhaustive]
pub struct MiniAppCategoryInfo {
    /// The field `first_category_id`: a text.
    ///
    /// On the wire `first_category_id`. Source: `spec/open_mini/version.detail.query.yaml:58`.
    pub first_category_id: Option<String>,
    /// The field `first_category_name`: a text.
    ///
    /// On the wire `first_category_name`. Source: `spec/open_mini/version.detail.query.yaml:59`.
    pub first_category_name: Option<String>,
    /// The field `second_category_id`: a text.
    ///
    /// On the wire `second_category_id`. Source: `spec/open_mini/version.detail.query.yaml:60`.
    pub second_category_id: Option<String>,
    /// The field `second_category_name`: a text.
    ///
    /// On the wire `second_category_name`. Source: `spec/open_mini/version.detail.query.yaml:61`.
    pub second_category_name: Option<String>,
    /// The field `third_category_id`: a text.
    ///
    /// On the wire `third_category_id`. Source: `spec/open_mini/version.detail.query.yaml:62`.
    pub third_category_id: Option<String>,
    /// The field `third_category_name`: a text.
    ///
    /// On the wire `third_category_name`. Source: `spec/open_mini/version.detail.query.yaml:63`.
    pub third_category_name: Option<String>,
}

impl record::Record for MiniAppCategoryInfo {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &MINI_APP_CATEGORY_INFO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.first_category_id),
            1 => Some(&self.first_category_name),
            2 => Some(&self.second_category_id),
            3 => Some(&self.second_category_name),
            4 => Some(&self.third_category_id),
            5 => Some(&self.third_category_name),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.first_category_id),
            1 => Some(&mut self.first_category_name),
            2 => Some(&mut self.second_category_id),
            3 => Some(&mut self.second_category_name),
            4 => Some(&mut self.third_category_id),
            5 => Some(&mut self.third_category_name),
            _ => None,
        }
    }
}

impl Clone for MiniAppCategoryInfo {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for MiniAppCategoryInfo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for MiniAppCategoryInfo {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The platform's type `MiniPackageInfo`.
///
/// Source: `spec/open_mini/version.detail.query.yaml:65`.
#[derive(Default)]
#[non_exhaustive]
pub struct MiniPackageInfo {
    /// The field `doc_url`: a text.
    ///
    /// On the wire `doc_url`. Source: `spec/open_mini/version.detail.query.yaml:67`.
    pub doc_url: Option<String>,
    /// The field `package_desc`: a text.
    ///
    /// On the wire `package_desc`. Source: `spec/open_mini/version.detail.query.yaml:68`.
    pub package_desc: Option<String>,
    /// The field `package_name`: a text.
    ///
    /// On the wire `package_name`. Source: `spec/open_mini/version.detail.query.yaml:69`.
    pub package_name: Option<String>,
    /// The field `package_open_type`: a text.
    ///
    /// On the wire `package_open_type`. Source: `spec/open_mini/version.detail.query.yaml:70`.
    pub package_open_type: Option<String>,
    /// The field `status`: a text.
    ///
    /// On the wire `status`. Source: `spec/open_mini/version.detail.query.yaml:71`.
    pub status: Option<String>,
}

impl record::Record for MiniPackageInfo {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &MINI_PACKAGE_INFO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.doc_url),
            1 => Some(&self.package_desc),
            2 => Some(&self.package_name),
            3 => Some(&self.package_open_type),
            4 => Some(&self.status),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.doc_url),
            1 => Some(&mut self.package_desc),
            2 => Some(&mut self.package_name),
            3 => Some(&mut self.package_open_type),
            4 => Some(&mut self.status),
            _ => None,
        }
    }
}

impl Clone for MiniPackageInfo {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for MiniPackageInfo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for MiniPackageInfo {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.open.mini.version.detail.query`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum VersionDetailQueryErrorCode {
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/open_mini/version.detail.query.yaml:74`.
    SystemError,
    /// On the wire `APPLICATION_TYPE_NOT_MINIAPP`. Source: `spec/open_mini/version.detail.query.yaml:75`.
    ApplicationTypeNotMiniapp,
    /// On the wire `APP_VERSION_IS_BLANK`. Source: `spec/open_mini/version.detail.query.yaml:76`.
    AppVersionIsBlank,
    /// On the wire `BUNDLE_ID_NOT_EXIST`. Source: `spec/open_mini/version.detail.query.yaml:77`.
    BundleIdNotExist,
    /// On the wire `VERSION_IS_BLANK`. Source: `spec/open_mini/version.detail.query.yaml:78`.
    VersionIsBlank,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for VersionDetailQueryErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("SYSTEM_ERROR", Self::SystemError),
        ("APPLICATION_TYPE_NOT_MINIAPP", Self::ApplicationTypeNotMiniapp),
        ("APP_VERSION_IS_BLANK", Self::AppVersionIsBlank),
        ("BUNDLE_ID_NOT_EXIST", Self::BundleIdNotExist),
        ("VERSION_IS_BLANK", Self::VersionIsBlank),
    ];
    const UNKNOWN: Self = Self::Unknown;
}
