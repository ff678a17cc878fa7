//! Types that several APIs of `open_search` share.
//!
//! Described in `spec/open_search/types.yaml`.

use crate::{record, schema};

const FILE: &str = "spec/open_search/types.yaml";

pub(crate) static DELIVERY_ORIENTED_RULE_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "DeliveryOrientedRuleInfo",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "client_platform",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 5,
        },
    ],
    rules: &[],
};

pub(crate) static DELIVERY_TARGET_REGION: schema::RecordDef<'static> = schema::RecordDef {
    name: "DeliveryTargetRegion",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "region_code",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 9,
        },
        schema::FieldDef {
            name: "region_name",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 10,
        },
        schema::FieldDef {
            name: "region_type",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 11,
        },
    ],
    rules: &[],
};

pub(crate) static KEY_WORD_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "KeyWordInfo",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "apply_no",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 15,
        },
        schema::FieldDef {
            name: "audit_key_word",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 16,
        },
        schema::FieldDef {
            name: "audit_reason",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 17,
        },
        schema::FieldDef {
            name: "audit_time",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 18,
        },
        schema::FieldDef {
            name: "config_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 19,
        },
        schema::FieldDef {
            name: "gmt_create",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 20,
        },
        schema::FieldDef {
            name: "key_word",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 21,
        },
        schema::FieldDef {
            name: "status",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 22,
        },
    ],
    rules: &[],
};

pub(crate) static SEARCH_BOX_ACTIVITY_VIDEO_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "SearchBoxActivityVideoInfo",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "video_btn_text",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 26,
        },
        schema::FieldDef {
            name: "video_coverimg_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 27,
        },
        schema::FieldDef {
            name: "video_sub_title",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 28,
        },
        schema::FieldDef {
            name: "video_title",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 29,
        },
    ],
    rules: &[],
};

pub(crate) static SEARCH_BOX_APP_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "SearchBoxAppInfo",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "app_name",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 33,
        },
        schema::FieldDef {
            name: "app_type",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 34,
        },
        schema::FieldDef {
            name: "relate_appid",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 35,
        },
    ],
    rules: &[],
};

pub(crate) static SEARCH_BOX_SERVICE_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "SearchBoxServiceInfo",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "service_category_code",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 39,
        },
        schema::FieldDef {
            name: "service_category_name",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 40,
        },
        schema::FieldDef {
            name: "service_code",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 41,
        },
        schema::FieldDef {
            name: "service_name",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 42,
        },
    ],
    rules: &[],
};

/// The platform's type `DeliveryOrientedRuleInfo`.
///
/// Source: `spec/open_search/types.yaml:3`.
#[derive(Default)]
#[non_exhaustive]
pub struct DeliveryOrientedRuleInfo {
    /// The field `client_platform`: a text.
    ///
    /// On the wire `client_platform`. Source: `spec/open_search/types.yaml:5`.
    pub client_platform: Option<String>,
}

impl DeliveryOrientedRuleInfo {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`client_platform`](Self::client_platform).
    #[inline]
    #[must_use]
    pub fn client_platform(mut self, client_platform: impl Into<String>) -> Self {
        self.client_platform = Some(client_platform.into());
        self
    }
}

impl record::Record for DeliveryOrientedRuleInfo {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &DELIVERY_ORIENTED_RULE_INFO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.client_platform),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.client_platform),
            _ => None,
        }
    }
}

impl Clone for DeliveryOrientedRuleInfo {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for DeliveryOrientedRuleInfo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for DeliveryOrientedRuleInfo {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The platform's type `DeliveryTargetRegion`.
///
/// Source: `spec/open_search/types.yaml:7`.
#[derive(Default)]
#[non_exhaustive]
pub struct DeliveryTargetRegion {
    /// The field `region_code`: a text.
    ///
    /// On the wire `region_code`. Source: `spec/open_search/types.yaml:9`.
    pub region_code: Option<String>,
    /// The field `region_name`: a text.
    ///
    /// On the wire `region_name`. Source: `spec/open_search/types.yaml:10`.
    pub region_name: Option<String>,
    /// The field `region_type`: a text.
    ///
    /// On the wire `region_type`. Source: `spec/open_search/types.yaml:11`.
    pub region_type: Option<String>,
}

impl DeliveryTargetRegion {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`region_code`](Self::region_code).
    #[inline]
    #[must_use]
    pub fn region_code(mut self, region_code: impl Into<String>) -> Self {
        self.region_code = Some(region_code.into());
        self
    }

    /// Sets [`region_name`](Self::region_name).
    #[inline]
    #[must_use]
    pub fn region_name(mut self, region_name: impl Into<String>) -> Self {
        self.region_name = Some(region_name.into());
        self
    }

    /// Sets [`region_type`](Self::region_type).
    #[inline]
    #[must_use]
    pub fn region_type(mut self, region_type: impl Into<String>) -> Self {
        self.region_type = Some(region_type.into());
        self
    }
}

impl record::Record for DeliveryTargetRegion {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &DELIVERY_TARGET_REGION
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.region_code),
            1 => Some(&self.region_name),
            2 => Some(&self.region_type),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.region_code),
            1 => Some(&mut self.region_name),
            2 => Some(&mut self.region_type),
            _ => None,
        }
    }
}

impl Clone for DeliveryTargetRegion {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for DeliveryTargetRegion {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for DeliveryTargetRegion {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The platform's type `KeyWordInfo`.
///
/// Source: `spec/open_search/types.yaml:13`.
#[derive(Default)]
#[non_exhaustive]
pub struct KeyWordInfo {
    /// The field `apply_no`: a text.
    ///
    /// On the wire `apply_no`. Source: `spec/open_search/types.yaml:15`.
    pub apply_no: Option<String>,
    /// The field `audit_key_word`: a text.
    ///
    /// On the wire `audit_key_word`. Source: `spec/open_search/types.yaml:16`.
    pub audit_key_word: Option<String>,
    /// The field `audit_reason`: a text.
    ///
    /// On the wire `audit_reason`. Source: `spec/open_search/types.yaml:17`.
    pub audit_reason: Option<String>,
    /// The field `audit_time`: a text.
    ///
    /// On the wire `audit_time`. Source: `spec/open_search/types.yaml:18`.
    pub audit_time: Option<String>,
    /// The field `config_id`: a text.
    ///
    /// On the wire `config_id`. Source: `spec/open_search/types.yaml:19`.
    pub config_id: Option<String>,
    /// The field `gmt_create`: a text.
    ///
    /// On the wire `gmt_create`. Source: `spec/open_search/types.yaml:20`.
    pub gmt_create: Option<String>,
    /// The field `key_word`: a text.
    ///
    /// On the wire `key_word`. Source: `spec/open_search/types.yaml:21`.
    pub key_word: Option<String>,
    /// The field `status`: a text.
    ///
    /// On the wire `status`. Source: `spec/open_search/types.yaml:22`.
    pub status: Option<String>,
}

impl KeyWordInfo {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`apply_no`](Self::apply_no).
    #[inline]
    #[must_use]
    pub fn apply_no(mut self, apply_no: impl Into<String>) -> Self {
        self.apply_no = Some(apply_no.into());
        self
    }

    /// Sets [`audit_key_word`](Self::audit_key_word).
    #[inline]
    #[must_use]
    pub fn audit_key_word(mut self, audit_key_word: impl Into<String>) -> Self {
        self.audit_key_word = Some(audit_key_word.into());
        self
    }

    /// Sets [`audit_reason`](Self::audit_reason).
    #[inline]
    #[must_use]
    pub fn audit_reason(mut self, audit_reason: impl Into<String>) -> Self {
        self.audit_reason = Some(audit_reason.into());
        self
    }

    /// Sets [`audit_time`](Self::audit_time).
    #[inline]
    #[must_use]
    pub fn audit_time(mut self, audit_time: impl Into<String>) -> Self {
        self.audit_time = Some(audit_time.into());
        self
    }

    /// Sets [`config_id`](Self::config_id).
    #[inline]
    #[must_use]
    pub fn config_id(mut self, config_id: impl Into<String>) -> Self {
        self.config_id = Some(config_id.into());
        self
    }

    /// Sets [`gmt_create`](Self::gmt_create).
    #[inline]
    #[must_use]
    pub fn gmt_create(mut self, gmt_create: impl Into<String>) -> Self {
        self.gmt_create = Some(gmt_create.into());
        self
    }

    /// Sets [`key_word`](Self::key_word).
    #[inline]
    #[must_use]
    pub fn key_word(mut self, key_word: impl Into<String>) -> Self {
        self.key_word = Some(key_word.into());
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

impl record::Record for KeyWordInfo {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &KEY_WORD_INFO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.apply_no),
            1 => Some(&self.audit_key_word),
            2 => Some(&self.audit_reason),
            3 => Some(&self.audit_time),
            4 => Some(&self.config_id),
            5 => Some(&self.gmt_create),
            6 => Some(&self.key_word),
            7 => Some(&self.status),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.apply_no),
            1 => Some(&mut self.audit_key_word),
            2 => Some(&mut self.audit_reason),
            3 => Some(&mut self.audit_time),
            4 => Some(&mut self.config_id),
            5 => Some(&mut self.gmt_create),
            6 => Some(&mut self.key_word),
            7 => Some(&mut self.status),
            _ => None,
        }
    }
}

impl Clone for KeyWordInfo {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for KeyWordInfo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for KeyWordInfo {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The platform's type `SearchBoxActivityVideoInfo`.
///
/// Source: `spec/open_search/types.yaml:24`.
#[derive(Default)]
#[non_exhaustive]
pub struct SearchBoxActivityVideoInfo {
    /// The field `video_btn_text`: a text.
    ///
    /// On the wire `video_btn_text`. Source: `spec/open_search/types.yaml:26`.
    pub video_btn_text: Option<String>,
    /// The field `video_coverimg_id`: a text.
    ///
    /// On the wire `video_coverimg_id`. Source: `spec/open_search/types.yaml:27`.
    pub video_coverimg_id: Option<String>,
    /// The field `video_sub_title`: a text.
    ///
    /// On the wire `video_sub_title`. Source: `spec/open_search/types.yaml:28`.
    pub video_sub_title: Option<String>,
    /// The field `video_title`: a text.
    ///
    /// On the wire `video_title`. Source: `spec/open_search/types.yaml:29`.
    pub video_title: Option<String>,
}

impl SearchBoxActivityVideoInfo {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`video_btn_text`](Self::video_btn_text).
    #[inline]
    #[must_use]
    pub fn video_btn_text(mut self, video_btn_text: impl Into<String>) -> Self {
        self.video_btn_text = Some(video_btn_text.into());
        self
    }

    /// Sets [`video_coverimg_id`](Self::video_coverimg_id).
    #[inline]
    #[must_use]
    pub fn video_coverimg_id(mut self, video_coverimg_id: impl Into<String>) -> Self {
        self.video_coverimg_id = Some(video_coverimg_id.into());
        self
    }

    /// Sets [`video_sub_title`](Self::video_sub_title).
    #[inline]
    #[must_use]
    pub fn video_sub_title(mut self, video_sub_title: impl Into<String>) -> Self {
        self.video_sub_title = Some(video_sub_title.into());
        self
    }

    /// Sets [`video_title`](Self::video_title).
    #[inline]
    #[must_use]
    pub fn video_title(mut self, video_title: impl Into<String>) -> Self {
        self.video_title = Some(video_title.into());
        self
    }
}

impl record::Record for SearchBoxActivityVideoInfo {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &SEARCH_BOX_ACTIVITY_VIDEO_INFO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.video_btn_text),
            1 => Some(&self.video_coverimg_id),
            2 => Some(&self.video_sub_title),
            3 => Some(&self.video_title),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.video_btn_text),
            1 => Some(&mut self.video_coverimg_id),
            2 => Some(&mut self.video_sub_title),
            3 => Some(&mut self.video_title),
            _ => None,
        }
    }
}

impl Clone for SearchBoxActivityVideoInfo {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for SearchBoxActivityVideoInfo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for SearchBoxActivityVideoInfo {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The platform's type `SearchBoxAppInfo`.
///
/// Source: `spec/open_search/types.yaml:31`.
#[derive(Default)]
#[non_exhaustive]
pub struct SearchBoxAppInfo {
    /// The field `app_name`: a text.
    ///
    /// On the wire `app_name`. Source: `spec/open_search/types.yaml:33`.
    pub app_name: Option<String>,
    /// The field `app_type`: a text.
    ///
    /// On the wire `app_type`. Source: `spec/open_search/types.yaml:34`.
    pub app_type: Option<String>,
    /// The field `relate_appid`: a text.
    ///
    /// On the wire `relate_appid`. Source: `spec/open_search/types.yaml:35`.
    pub relate_appid: Option<String>,
}

impl SearchBoxAppInfo {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`app_name`](Self::app_name).
    #[inline]
    #[must_use]
    pub fn app_name(mut self, app_name: impl Into<String>) -> Self {
        self.app_name = Some(app_name.into());
        self
    }

    /// Sets [`app_type`](Self::app_type).
    #[inline]
    #[must_use]
    pub fn app_type(mut self, app_type: impl Into<String>) -> Self {
        self.app_type = Some(app_type.into());
        self
    }

    /// Sets [`relate_appid`](Self::relate_appid).
    #[inline]
    #[must_use]
    pub fn relate_appid(mut self, relate_appid: impl Into<String>) -> Self {
        self.relate_appid = Some(relate_appid.into());
        self
    }
}

impl record::Record for SearchBoxAppInfo {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &SEARCH_BOX_APP_INFO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.app_name),
            1 => Some(&self.app_type),
            2 => Some(&self.relate_appid),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.app_name),
            1 => Some(&mut self.app_type),
            2 => Some(&mut self.relate_appid),
            _ => None,
        }
    }
}

impl Clone for SearchBoxAppInfo {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for SearchBoxAppInfo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for SearchBoxAppInfo {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The platform's type `SearchBoxServiceInfo`.
///
/// Source: `spec/open_search/types.yaml:37`.
#[derive(Default)]
#[non_exhaustive]
pub struct SearchBoxServiceInfo {
    /// The field `service_category_code`: a text.
    ///
    /// On the wire `service_category_code`. Source: `spec/open_search/types.yaml:39`.
    pub service_category_code: Option<String>,
    /// The field `service_category_name`: a text.
    ///
    /// On the wire `service_category_name`. Source: `spec/open_search/types.yaml:40`.
    pub service_category_name: Option<String>,
    /// The field `service_code`: a text.
    ///
    /// On the wire `service_code`. Source: `spec/open_search/types.yaml:41`.
    pub service_code: Option<String>,
    /// The field `service_name`: a text.
    ///
    /// On the wire `service_name`. Source: `spec/open_search/types.yaml:42`.
    pub service_name: Option<String>,
}

impl SearchBoxServiceInfo {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`service_category_code`](Self::service_category_code).
    #[inline]
    #[must_use]
    pub fn service_category_code(
        mut self,
        service_category_code: impl Into<String>,
    ) -> Self {
        self.service_category_code = Some(service_category_code.into());
        self
    }

    /// Sets [`service_category_name`](Self::service_category_name).
    #[inline]
    #[must_use]
    pub fn service_category_name(
        mut self,
        service_category_name: impl Into<String>,
    ) -> Self {
        self.service_category_name = Some(service_category_name.into());
        self
    }

    /// Sets [`service_code`](Self::service_code).
    #[inline]
    #[must_use]
    pub fn service_code(mut self, service_code: impl Into<String>) -> Self {
        self.service_code = Some(service_code.into());
        self
    }

    /// Sets [`service_name`](Self::service_name).
    #[inline]
    #[must_use]
    pub fn service_name(mut self, service_name: impl Into<String>) -> Self {
        self.service_name = Some(service_name.into());
        self
    }
}

impl record::Record for SearchBoxServiceInfo {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &SEARCH_BOX_SERVICE_INFO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.service_category_code),
            1 => Some(&self.service_category_name),
            2 => Some(&self.service_code),
            3 => Some(&self.service_name),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.service_category_code),
            1 => Some(&mut self.service_category_name),
            2 => Some(&mut self.service_code),
            3 => Some(&mut self.service_name),
            _ => None,
        }
    }
}

impl Clone for SearchBoxServiceInfo {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for SearchBoxServiceInfo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for SearchBoxServiceInfo {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}
