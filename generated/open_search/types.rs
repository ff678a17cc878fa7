//! Types that several APIs of `open_search` share.
//!
//! Described in `spec/open_search/types.yaml`.

use crate::{record, schema};

pub(crate) static DELIVERY_ORIENTED_RULE_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "DeliveryOrientedRuleInfo",
    file: "spec/open_search/types.yaml",
    fields: &[schema::FieldDef::text("client_platform", 5)],
    rules: &[],
};

pub(crate) static DELIVERY_TARGET_REGION: schema::RecordDef<'static> = schema::RecordDef {
    name: "DeliveryTargetRegion",
    file: "spec/open_search/types.yaml",
    fields: &[
        schema::FieldDef::text("region_code", 9),
        schema::FieldDef::text("region_name", 10),
        schema::FieldDef::text("region_type", 11),
    ],
    rules: &[],
};

pub(crate) static KEY_WORD_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "KeyWordInfo",
    file: "spec/open_search/types.yaml",
    fields: &[
        schema::FieldDef::text("apply_no", 15),
        schema::FieldDef::text("audit_key_word", 16),
        schema::FieldDef::text("audit_reason", 17),
        schema::FieldDef::text("audit_time", 18),
        schema::FieldDef::text("config_id", 19),
        schema::FieldDef::text("gmt_create", 20),
        schema::FieldDef::text("key_word", 21),
        schema::FieldDef::text("status", 22),
    ],
    rules: &[],
};

pub(crate) static SEARCH_BOX_ACTIVITY_VIDEO_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "SearchBoxActivityVideoInfo",
    file: "spec/open_search/types.yaml",
    fields: &[
        schema::FieldDef::text("video_btn_text", 26),
        schema::FieldDef::text("video_coverimg_id", 27),
        schema::FieldDef::text("video_sub_title", 28),
        schema::FieldDef::text("video_title", 29),
    ],
    rules: &[],
};

pub(crate) static SEARCH_BOX_APP_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "SearchBoxAppInfo",
    file: "spec/open_search/types.yaml",
    fields: &[
        schema::FieldDef::text("app_name", 33),
        schema::FieldDef::text("app_type", 34),
        schema::FieldDef::text("relate_appid", 35),
    ],
    rules: &[],
};

pub(crate) static SEARCH_BOX_SERVICE_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "SearchBoxServiceInfo",
    file: "spec/open_search/types.yaml",
    fields: &[
        schema::FieldDef::text("service_category_code", 39),
        schema::FieldDef::text("service_category_name", 40),
        schema::FieldDef::text("service_code", 41),
        schema::FieldDef::text("service_name", 42),
    ],
    rules: &[],
};

/// The platform's type `DeliveryOrientedRuleInfo`.
///
/// Source: `spec/open_search/types.yaml:3`.
#[must_use]
#[non_exhaustive]
pub struct DeliveryOrientedRuleInfo {
    /// On the wire `client_platform`, a text. Source: `spec/open_search/types.yaml:5`.
    pub client_platform: Option<String>,
}

impl DeliveryOrientedRuleInfo {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self { client_platform: None }
    }

    /// Sets [`client_platform`](Self::client_platform).
    #[inline]
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

impl Default for DeliveryOrientedRuleInfo {
    #[inline]
    fn default() -> Self {
        Self::new()
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
#[must_use]
#[non_exhaustive]
pub struct DeliveryTargetRegion {
    /// On the wire `region_code`, a text. Source: `spec/open_search/types.yaml:9`.
    pub region_code: Option<String>,
    /// On the wire `region_name`, a text. Source: `spec/open_search/types.yaml:10`.
    pub region_name: Option<String>,
    /// On the wire `region_type`, a text. Source: `spec/open_search/types.yaml:11`.
    pub region_type: Option<String>,
}

impl DeliveryTargetRegion {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            region_code: None,
            region_name: None,
            region_type: None,
        }
    }

    /// Sets [`region_code`](Self::region_code).
    #[inline]
    pub fn region_code(mut self, region_code: impl Into<String>) -> Self {
        self.region_code = Some(region_code.into());
        self
    }

    /// Sets [`region_name`](Self::region_name).
    #[inline]
    pub fn region_name(mut self, region_name: impl Into<String>) -> Self {
        self.region_name = Some(region_name.into());
        self
    }

    /// Sets [`region_type`](Self::region_type).
    #[inline]
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

impl Default for DeliveryTargetRegion {
    #[inline]
    fn default() -> Self {
        Self::new()
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
#[must_use]
#[non_exhaustive]
pub struct KeyWordInfo {
    /// On the wire `apply_no`, a text. Source: `spec/open_search/types.yaml:15`.
    pub apply_no: Option<String>,
    /// On the wire `audit_key_word`, a text. Source: `spec/open_search/types.yaml:16`.
    pub audit_key_word: Option<String>,
    /// On the wire `audit_reason`, a text. Source: `spec/open_search/types.yaml:17`.
    pub audit_reason: Option<String>,
    /// On the wire `audit_time`, a text. Source: `spec/open_search/types.yaml:18`.
    pub audit_time: Option<String>,
    /// On the wire `config_id`, a text. Source: `spec/open_search/types.yaml:19`.
    pub config_id: Option<String>,
    /// On the wire `gmt_create`, a text. Source: `spec/open_search/types.yaml:20`.
    pub gmt_create: Option<String>,
    /// On the wire `key_word`, a text. Source: `spec/open_search/types.yaml:21`.
    pub key_word: Option<String>,
    /// On the wire `status`, a text. Source: `spec/open_search/types.yaml:22`.
    pub status: Option<String>,
}

impl KeyWordInfo {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            apply_no: None,
            audit_key_word: None,
            audit_reason: None,
            audit_time: None,
            config_id: None,
            gmt_create: None,
            key_word: None,
            status: None,
        }
    }

    /// Sets [`apply_no`](Self::apply_no).
    #[inline]
    pub fn apply_no(mut self, apply_no: impl Into<String>) -> Self {
        self.apply_no = Some(apply_no.into());
        self
    }

    /// Sets [`audit_key_word`](Self::audit_key_word).
    #[inline]
    pub fn audit_key_word(mut self, audit_key_word: impl Into<String>) -> Self {
        self.audit_key_word = Some(audit_key_word.into());
        self
    }

    /// Sets [`audit_reason`](Self::audit_reason).
    #[inline]
    pub fn audit_reason(mut self, audit_reason: impl Into<String>) -> Self {
        self.audit_reason = Some(audit_reason.into());
        self
    }

    /// Sets [`audit_time`](Self::audit_time).
    #[inline]
    pub fn audit_time(mut self, audit_time: impl Into<String>) -> Self {
        self.audit_time = Some(audit_time.into());
        self
    }

    /// Sets [`config_id`](Self::config_id).
    #[inline]
    pub fn config_id(mut self, config_id: impl Into<String>) -> Self {
        self.config_id = Some(config_id.into());
        self
    }

    /// Sets [`gmt_create`](Self::gmt_create).
    #[inline]
    pub fn gmt_create(mut self, gmt_create: impl Into<String>) -> Self {
        self.gmt_create = Some(gmt_create.into());
        self
    }

    /// Sets [`key_word`](Self::key_word).
    #[inline]
    pub fn key_word(mut self, key_word: impl Into<String>) -> Self {
        self.key_word = Some(key_word.into());
        self
    }

    /// Sets [`status`](Self::status).
    #[inline]
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

impl Default for KeyWordInfo {
    #[inline]
    fn default() -> Self {
        Self::new()
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
#[must_use]
#[non_exhaustive]
pub struct SearchBoxActivityVideoInfo {
    /// On the wire `video_btn_text`, a text. Source: `spec/open_search/types.yaml:26`.
    pub video_btn_text: Option<String>,
    /// On the wire `video_coverimg_id`, a text. Source: `spec/open_search/types.yaml:27`.
    pub video_coverimg_id: Option<String>,
    /// On the wire `video_sub_title`, a text. Source: `spec/open_search/types.yaml:28`.
    pub video_sub_title: Option<String>,
    /// On the wire `video_title`, a text. Source: `spec/open_search/types.yaml:29`.
    pub video_title: Option<String>,
}

impl SearchBoxActivityVideoInfo {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            video_btn_text: None,
            video_coverimg_id: None,
            video_sub_title: None,
            video_title: None,
        }
    }

    /// Sets [`video_btn_text`](Self::video_btn_text).
    #[inline]
    pub fn video_btn_text(mut self, video_btn_text: impl Into<String>) -> Self {
        self.video_btn_text = Some(video_btn_text.into());
        self
    }

    /// Sets [`video_coverimg_id`](Self::video_coverimg_id).
    #[inline]
    pub fn video_coverimg_id(mut self, video_coverimg_id: impl Into<String>) -> Self {
        self.video_coverimg_id = Some(video_coverimg_id.into());
        self
    }

    /// Sets [`video_sub_title`](Self::video_sub_title).
    #[inline]
    pub fn video_sub_title(mut self, video_sub_title: impl Into<String>) -> Self {
        self.video_sub_title = Some(video_sub_title.into());
        self
    }

    /// Sets [`video_title`](Self::video_title).
    #[inline]
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

impl Default for SearchBoxActivityVideoInfo {
    #[inline]
    fn default() -> Self {
        Self::new()
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
#[must_use]
#[non_exhaustive]
pub struct SearchBoxAppInfo {
    /// On the wire `app_name`, a text. Source: `spec/open_search/types.yaml:33`.
    pub app_name: Option<String>,
    /// On the wire `app_type`, a text. Source: `spec/open_search/types.yaml:34`.
    pub app_type: Option<String>,
    /// On the wire `relate_appid`, a text. Source: `spec/open_search/types.yaml:35`.
    pub relate_appid: Option<String>,
}

impl SearchBoxAppInfo {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            app_name: None,
            app_type: None,
            relate_appid: None,
        }
    }

    /// Sets [`app_name`](Self::app_name).
    #[inline]
    pub fn app_name(mut self, app_name: impl Into<String>) -> Self {
        self.app_name = Some(app_name.into());
        self
    }

    /// Sets [`app_type`](Self::app_type).
    #[inline]
    pub fn app_type(mut self, app_type: impl Into<String>) -> Self {
        self.app_type = Some(app_type.into());
        self
    }

    /// Sets [`relate_appid`](Self::relate_appid).
    #[inline]
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

impl Default for SearchBoxAppInfo {
    #[inline]
    fn default() -> Self {
        Self::new()
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
#[must_use]
#[non_exhaustive]
pub struct SearchBoxServiceInfo {
    /// On the wire `service_category_code`, a text. Source: `spec/open_search/types.yaml:39`.
    pub service_category_code: Option<String>,
    /// On the wire `service_category_name`, a text. Source: `spec/open_search/types.yaml:40`.
    pub service_category_name: Option<String>,
    /// On the wire `service_code`, a text. Source: `spec/open_search/types.yaml:41`.
    pub service_code: Option<String>,
    /// On the wire `service_name`, a text. Source: `spec/open_search/types.yaml:42`.
    pub service_name: Option<String>,
}

impl SearchBoxServiceInfo {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            service_category_code: None,
            service_category_name: None,
            service_code: None,
            service_name: None,
        }
    }

    /// Sets [`service_category_code`](Self::service_category_code).
    #[inline]
    pub fn service_category_code(
        mut self,
        service_category_code: impl Into<String>,
    ) -> Self {
        self.service_category_code = Some(service_category_code.into());
        self
    }

    /// Sets [`service_category_name`](Self::service_category_name).
    #[inline]
    pub fn service_category_name(
        mut self,
        service_category_name: impl Into<String>,
    ) -> Self {
        self.service_category_name = Some(service_category_name.into());
        self
    }

    /// Sets [`service_code`](Self::service_code).
    #[inline]
    pub fn service_code(mut self, service_code: impl Into<String>) -> Self {
        self.service_code = Some(service_code.into());
        self
    }

    /// Sets [`service_name`](Self::service_name).
    #[inline]
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

impl Default for SearchBoxServiceInfo {
    #[inline]
    fn default() -> Self {
        Self::new()
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
