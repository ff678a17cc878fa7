//! `alipay.open.mini.version.detail.query` · 小程序版本详情查询
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/open/mini/version/detail/query`. Described in
//! `spec/open_mini/version.detail.query.yaml`.

use crate::{record, schema};

static VERSION_DETAIL_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "VersionDetailQuery",
    file: "spec/open_mini/version.detail.query.yaml",
    fields: &[
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("app_version", 10)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("bundle_id", 11)
        },
    ],
    rules: &[],
};

static VERSION_DETAIL_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "VersionDetailQueryResponse",
    file: "spec/open_mini/version.detail.query.yaml",
    fields: &[
        schema::FieldDef::text("app_desc", 14),
        schema::FieldDef::text("app_english_name", 15),
        schema::FieldDef::text("app_logo", 16),
        schema::FieldDef::text("app_name", 17),
        schema::FieldDef::text("app_slogan", 18),
        schema::FieldDef::text("app_version", 19),
        schema::FieldDef::text("base_audit", 20),
        schema::FieldDef::new(
            "base_audit_record",
            schema::Kind::Record(&MINI_APP_AUDIT_REASON),
            21,
        ),
        schema::FieldDef::text("can_release", 22),
        schema::FieldDef::text("gmt_apply_audit", 23),
        schema::FieldDef::text("gmt_audit_end", 24),
        schema::FieldDef::text("gmt_create", 25),
        schema::FieldDef::text("gmt_offline", 26),
        schema::FieldDef::text("gmt_online", 27),
        schema::FieldDef::text("gray_strategy", 28),
        schema::FieldDef::text("memo", 29),
        schema::FieldDef::new(
            "mini_app_category_info_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&MINI_APP_CATEGORY_INFO),
                    limits: &[],
                },
            ),
            30,
        ),
        schema::FieldDef::new(
            "mini_category_info_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&MINI_APP_CATEGORY_INFO),
                    limits: &[],
                },
            ),
            31,
        ),
        schema::FieldDef::new(
            "package_info_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&MINI_PACKAGE_INFO),
                    limits: &[],
                },
            ),
            32,
        ),
        schema::FieldDef::text("promote_audit", 33),
        schema::FieldDef::new(
            "promote_audit_record",
            schema::Kind::Record(&MINI_APP_AUDIT_REASON),
            34,
        ),
        schema::FieldDef::text("reject_reason", 35),
        schema::FieldDef::text("scan_result", 36),
        schema::FieldDef::new(
            "screen_shot_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            37,
        ),
        schema::FieldDef::text("service_email", 38),
        schema::FieldDef::text("service_phone", 39),
        schema::FieldDef::new(
            "service_region_info",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::REGION_INFO),
                    limits: &[],
                },
            ),
            40,
        ),
        schema::FieldDef::text("service_region_type", 41),
        schema::FieldDef::text("status", 42),
        schema::FieldDef::text("version_desc", 43),
    ],
    rules: &[],
};

static MINI_APP_AUDIT_REASON: schema::RecordDef<'static> = schema::RecordDef {
    name: "MiniAppAuditReason",
    file: "spec/open_mini/version.detail.query.yaml",
    fields: &[
        schema::FieldDef::new(
            "audit_images",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            48,
        ),
        schema::FieldDef::new(
            "memos",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&MINI_APP_AUDIT_REASON_MEMO),
                    limits: &[],
                },
            ),
            49,
        ),
    ],
    rules: &[],
};

static MINI_APP_AUDIT_REASON_MEMO: schema::RecordDef<'static> = schema::RecordDef {
    name: "MiniAppAuditReasonMemo",
    file: "spec/open_mini/version.detail.query.yaml",
    fields: &[
        schema::FieldDef::text("memo", 53),
        schema::FieldDef::new(
            "memo_image_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            54,
        ),
    ],
    rules: &[],
};

static MINI_APP_CATEGORY_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "MiniAppCategoryInfo",
    file: "spec/open_mini/version.detail.query.yaml",
    fields: &[
        schema::FieldDef::text("first_category_id", 58),
        schema::FieldDef::text("first_category_name", 59),
        schema::FieldDef::text("second_category_id", 60),
        schema::FieldDef::text("second_category_name", 61),
        schema::FieldDef::text("third_category_id", 62),
        schema::FieldDef::text("third_category_name", 63),
    ],
    rules: &[],
};

static MINI_PACKAGE_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "MiniPackageInfo",
    file: "spec/open_mini/version.detail.query.yaml",
    fields: &[
        schema::FieldDef::text("doc_url", 67),
        schema::FieldDef::text("package_desc", 68),
        schema::FieldDef::text("package_name", 69),
        schema::FieldDef::text("package_open_type", 70),
        schema::FieldDef::text("status", 71),
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
#[must_use]
#[non_exhaustive]
pub struct VersionDetailQuery {
    /// On the wire `app_version`, a text. Source: `spec/open_mini/version.detail.query.yaml:10`.
    pub app_version: Option<String>,
    /// On the wire `bundle_id`, a text. Source: `spec/open_mini/version.detail.query.yaml:11`.
    pub bundle_id: Option<String>,
}

impl VersionDetailQuery {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            app_version: None,
            bundle_id: None,
        }
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

impl Default for VersionDetailQuery {
    #[inline]
    fn default() -> Self {
        Self::new()
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
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.open.mini.version.detail.query",
        title: "小程序版本详情查询",
        file: "spec/open_mini/version.detail.query.yaml",
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
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `alipay.open.mini.version.detail.query` (小程序版本详情查询).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct VersionDetailQueryResponse {
    /// On the wire `app_desc`, a text. Source: `spec/open_mini/version.detail.query.yaml:14`.
    pub app_desc: Option<String>,
    /// On the wire `app_english_name`, a text. Source: `spec/open_mini/version.detail.query.yaml:15`.
    pub app_english_name: Option<String>,
    /// On the wire `app_logo`, a text. Source: `spec/open_mini/version.detail.query.yaml:16`.
    pub app_logo: Option<String>,
    /// On the wire `app_name`, a text. Source: `spec/open_mini/version.detail.query.yaml:17`.
    pub app_name: Option<String>,
    /// On the wire `app_slogan`, a text. Source: `spec/open_mini/version.detail.query.yaml:18`.
    pub app_slogan: Option<String>,
    /// On the wire `app_version`, a text. Source: `spec/open_mini/version.detail.query.yaml:19`.
    pub app_version: Option<String>,
    /// On the wire `base_audit`, a text. Source: `spec/open_mini/version.detail.query.yaml:20`.
    pub base_audit: Option<String>,
    /// On the wire `base_audit_record`, a record of the kind `MiniAppAuditReason`. Source:
    /// `spec/open_mini/version.detail.query.yaml:21`.
    pub base_audit_record: Option<MiniAppAuditReason>,
    /// On the wire `can_release`, a text. Source: `spec/open_mini/version.detail.query.yaml:22`.
    pub can_release: Option<String>,
    /// On the wire `gmt_apply_audit`, a text. Source: `spec/open_mini/version.detail.query.yaml:23`.
    pub gmt_apply_audit: Option<String>,
    /// On the wire `gmt_audit_end`, a text. Source: `spec/open_mini/version.detail.query.yaml:24`.
    pub gmt_audit_end: Option<String>,
    /// On the wire `gmt_create`, a text. Source: `spec/open_mini/version.detail.query.yaml:25`.
    pub gmt_create: Option<String>,
    /// On the wire `gmt_offline`, a text. Source: `spec/open_mini/version.detail.query.yaml:26`.
    pub gmt_offline: Option<String>,
    /// On the wire `gmt_online`, a text. Source: `spec/open_mini/version.detail.query.yaml:27`.
    pub gmt_online: Option<String>,
    /// On the wire `gray_strategy`, a text. Source: `spec/open_mini/version.detail.query.yaml:28`.
    pub gray_strategy: Option<String>,
    /// On the wire `memo`, a text. Source: `spec/open_mini/version.detail.query.yaml:29`.
    pub memo: Option<String>,
    /// On the wire `mini_app_category_info_list`, a list; each element is a record of the kind `MiniAppCategoryInfo`.
    /// Source: `spec/open_mini/version.detail.query.yaml:30`.
    pub mini_app_category_info_list: Vec<MiniAppCategoryInfo>,
    /// On the wire `mini_category_info_list`, a list; each element is a record of the kind `MiniAppCategoryInfo`.
    /// Source: `spec/open_mini/version.detail.query.yaml:31`.
    pub mini_category_info_list: Vec<MiniAppCategoryInfo>,
    /// On the wire `package_info_list`, a list; each element is a record of the kind `MiniPackageInfo`. Source:
    /// `spec/open_mini/version.detail.query.yaml:32`.
    pub package_info_list: Vec<MiniPackageInfo>,
    /// On the wire `promote_audit`, a text. Source: `spec/open_mini/version.detail.query.yaml:33`.
    pub promote_audit: Option<String>,
    /// On the wire `promote_audit_record`, a record of the kind `MiniAppAuditReason`. Source:
    /// `spec/open_mini/version.detail.query.yaml:34`.
    pub promote_audit_record: Option<MiniAppAuditReason>,
    /// On the wire `reject_reason`, a text. Source: `spec/open_mini/version.detail.query.yaml:35`.
    pub reject_reason: Option<String>,
    /// On the wire `scan_result`, a text. Source: `spec/open_mini/version.detail.query.yaml:36`.
    pub scan_result: Option<String>,
    /// On the wire `screen_shot_list`, a list; each element is a text. Source:
    /// `spec/open_mini/version.detail.query.yaml:37`.
    pub screen_shot_list: Vec<String>,
    /// On the wire `service_email`, a text. Source: `spec/open_mini/version.detail.query.yaml:38`.
    pub service_email: Option<String>,
    /// On the wire `service_phone`, a text. Source: `spec/open_mini/version.detail.query.yaml:39`.
    pub service_phone: Option<String>,
    /// On the wire `service_region_info`, a list; each element is a record of the kind `RegionInfo`. Source:
    /// `spec/open_mini/version.detail.query.yaml:40`.
    pub service_region_info: Vec<super::types::RegionInfo>,
    /// On the wire `service_region_type`, a text. Source: `spec/open_mini/version.detail.query.yaml:41`.
    pub service_region_type: Option<String>,
    /// On the wire `status`, a text. Source: `spec/open_mini/version.detail.query.yaml:42`.
    pub status: Option<String>,
    /// On the wire `version_desc`, a text. Source: `spec/open_mini/version.detail.query.yaml:43`.
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

impl Default for VersionDetailQueryResponse {
    #[inline]
    fn default() -> Self {
        Self {
            app_desc: None,
            app_english_name: None,
            app_logo: None,
            app_name: None,
            app_slogan: None,
            app_version: None,
            base_audit: None,
            base_audit_record: None,
            can_release: None,
            gmt_apply_audit: None,
            gmt_audit_end: None,
            gmt_create: None,
            gmt_offline: None,
            gmt_online: None,
            gray_strategy: None,
            memo: None,
            mini_app_category_info_list: Vec::new(),
            mini_category_info_list: Vec::new(),
            package_info_list: Vec::new(),
            promote_audit: None,
            promote_audit_record: None,
            reject_reason: None,
            scan_result: None,
            screen_shot_list: Vec::new(),
            service_email: None,
            service_phone: None,
            service_region_info: Vec::new(),
            service_region_type: None,
            status: None,
            version_desc: None,
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
#[non_exhaustive]
pub struct MiniAppAuditReason {
    /// On the wire `audit_images`, a list; each element is a text. Source:
    /// `spec/open_mini/version.detail.query.yaml:48`.
    pub audit_images: Vec<String>,
    /// On the wire `memos`, a list; each element is a record of the kind `MiniAppAuditReasonMemo`. Source:
    /// `spec/open_mini/version.detail.query.yaml:49`.
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

impl Default for MiniAppAuditReason {
    #[inline]
    fn default() -> Self {
        Self {
            audit_images: Vec::new(),
            memos: Vec::new(),
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
#[non_exhaustive]
pub struct MiniAppAuditReasonMemo {
    /// On the wire `memo`, a text. Source: `spec/open_mini/version.detail.query.yaml:53`.
    pub memo: Option<String>,
    /// On the wire `memo_image_list`, a list; each element is a text. Source:
    /// `spec/open_mini/version.detail.query.yaml:54`.
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

impl Default for MiniAppAuditReasonMemo {
    #[inline]
    fn default() -> Self {
        Self {
            memo: None,
            memo_image_list: Vec::new(),
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
#[non_exhaustive]
pub struct MiniAppCategoryInfo {
    /// On the wire `first_category_id`, a text. Source: `spec/open_mini/version.detail.query.yaml:58`.
    pub first_category_id: Option<String>,
    /// On the wire `first_category_name`, a text. Source: `spec/open_mini/version.detail.query.yaml:59`.
    pub first_category_name: Option<String>,
    /// On the wire `second_category_id`, a text. Source: `spec/open_mini/version.detail.query.yaml:60`.
    pub second_category_id: Option<String>,
    /// On the wire `second_category_name`, a text. Source: `spec/open_mini/version.detail.query.yaml:61`.
    pub second_category_name: Option<String>,
    /// On the wire `third_category_id`, a text. Source: `spec/open_mini/version.detail.query.yaml:62`.
    pub third_category_id: Option<String>,
    /// On the wire `third_category_name`, a text. Source: `spec/open_mini/version.detail.query.yaml:63`.
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

impl Default for MiniAppCategoryInfo {
    #[inline]
    fn default() -> Self {
        Self {
            first_category_id: None,
            first_category_name: None,
            second_category_id: None,
            second_category_name: None,
            third_category_id: None,
            third_category_name: None,
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
#[non_exhaustive]
pub struct MiniPackageInfo {
    /// On the wire `doc_url`, a text. Source: `spec/open_mini/version.detail.query.yaml:67`.
    pub doc_url: Option<String>,
    /// On the wire `package_desc`, a text. Source: `spec/open_mini/version.detail.query.yaml:68`.
    pub package_desc: Option<String>,
    /// On the wire `package_name`, a text. Source: `spec/open_mini/version.detail.query.yaml:69`.
    pub package_name: Option<String>,
    /// On the wire `package_open_type`, a text. Source: `spec/open_mini/version.detail.query.yaml:70`.
    pub package_open_type: Option<String>,
    /// On the wire `status`, a text. Source: `spec/open_mini/version.detail.query.yaml:71`.
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

impl Default for MiniPackageInfo {
    #[inline]
    fn default() -> Self {
        Self {
            doc_url: None,
            package_desc: None,
            package_name: None,
            package_open_type: None,
            status: None,
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
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
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

impl std::fmt::Debug for VersionDetailQueryErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
