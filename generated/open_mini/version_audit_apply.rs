//! `alipay.open.mini.version.audit.apply` · 小程序提交审核
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/mini/version/audit/apply`. Described in
//! `spec/open_mini/version.audit.apply.yaml`.

use crate::{record, schema};

static VERSION_AUDIT_APPLY: schema::RecordDef<'static> = schema::RecordDef {
    name: "VersionAuditApply",
    file: "spec/open_mini/version.audit.apply.yaml",
    fields: &[
        schema::FieldDef::text("app_category_ids", 9),
        schema::FieldDef::text("app_desc", 10),
        schema::FieldDef::text("app_english_name", 11),
        schema::FieldDef::text("app_name", 12),
        schema::FieldDef::text("app_slogan", 13),
        schema::FieldDef::text("app_version", 14),
        schema::FieldDef::text("audit_rule", 15),
        schema::FieldDef::text("auto_online", 16),
        schema::FieldDef::text("bundle_id", 17),
        schema::FieldDef::text("license_name", 18),
        schema::FieldDef::text("license_no", 19),
        schema::FieldDef::text("license_valid_date", 20),
        schema::FieldDef::text("memo", 21),
        schema::FieldDef::text("mini_category_ids", 22),
        schema::FieldDef::text("region_type", 23),
        schema::FieldDef::text("service_email", 24),
        schema::FieldDef::text("service_phone", 25),
        schema::FieldDef::new(
            "service_region_info",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::REGION_INFO),
                    limits: &[],
                },
            ),
            26,
        ),
        schema::FieldDef::text("speed_up", 27),
        schema::FieldDef::text("test_accout", 28),
        schema::FieldDef::text("test_password", 29),
        schema::FieldDef::text("version_desc", 30),
        schema::FieldDef::new("app_logo", schema::Kind::File, 31),
        schema::FieldDef::new("fifth_license_pic", schema::Kind::File, 32),
        schema::FieldDef::new("fifth_screen_shot", schema::Kind::File, 33),
        schema::FieldDef::new("first_license_pic", schema::Kind::File, 34),
        schema::FieldDef::new("first_screen_shot", schema::Kind::File, 35),
        schema::FieldDef::new("first_special_license_pic", schema::Kind::File, 36),
        schema::FieldDef::new("fourth_license_pic", schema::Kind::File, 37),
        schema::FieldDef::new("fourth_screen_shot", schema::Kind::File, 38),
        schema::FieldDef::new("out_door_pic", schema::Kind::File, 39),
        schema::FieldDef::new("second_license_pic", schema::Kind::File, 40),
        schema::FieldDef::new("second_screen_shot", schema::Kind::File, 41),
        schema::FieldDef::new("second_special_license_pic", schema::Kind::File, 42),
        schema::FieldDef::new("test_file_name", schema::Kind::File, 43),
        schema::FieldDef::new("third_license_pic", schema::Kind::File, 44),
        schema::FieldDef::new("third_screen_shot", schema::Kind::File, 45),
        schema::FieldDef::new("third_special_license_pic", schema::Kind::File, 46),
        schema::FieldDef {
            only: Some(schema::Protocol::Gateway),
            ..schema::FieldDef::new("eighth_special_license_pic", schema::Kind::File, 47)
        },
        schema::FieldDef {
            only: Some(schema::Protocol::Gateway),
            ..schema::FieldDef::new("fifth_special_license_pic", schema::Kind::File, 48)
        },
        schema::FieldDef {
            only: Some(schema::Protocol::Gateway),
            ..schema::FieldDef::new("fourth_special_license_pic", schema::Kind::File, 49)
        },
        schema::FieldDef {
            only: Some(schema::Protocol::Gateway),
            ..schema::FieldDef::new("ninth_special_license_pic", schema::Kind::File, 50)
        },
        schema::FieldDef {
            only: Some(schema::Protocol::Gateway),
            ..schema::FieldDef::new(
                "seventh_special_license_pic",
                schema::Kind::File,
                51,
            )
        },
        schema::FieldDef {
            only: Some(schema::Protocol::Gateway),
            ..schema::FieldDef::new("sixth_special_license_pic", schema::Kind::File, 52)
        },
        schema::FieldDef {
            only: Some(schema::Protocol::Gateway),
            ..schema::FieldDef::new("tenth_special_license_pic", schema::Kind::File, 53)
        },
    ],
    rules: &[],
};

static VERSION_AUDIT_APPLY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "VersionAuditApplyResponse",
    file: "spec/open_mini/version.audit.apply.yaml",
    fields: &[
        schema::FieldDef::text("speed_up", 56),
        schema::FieldDef::text("speed_up_memo", 57),
    ],
    rules: &[],
};

/// A request of `alipay.open.mini.version.audit.apply` (小程序提交审核).
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/mini/version/audit/apply`. Described in
/// `spec/open_mini/version.audit.apply.yaml`.
/// Answered by [`VersionAuditApplyResponse`], or by an error with a [`VersionAuditApplyErrorCode`].
#[doc(alias = "alipay.open.mini.version.audit.apply")]
#[doc(alias = "小程序提交审核")]
#[must_use]
#[non_exhaustive]
pub struct VersionAuditApply {
    /// On the wire `app_category_ids`, a text. Source: `spec/open_mini/version.audit.apply.yaml:9`.
    pub app_category_ids: Option<String>,
    /// On the wire `app_desc`, a text. Source: `spec/open_mini/version.audit.apply.yaml:10`.
    pub app_desc: Option<String>,
    /// On the wire `app_english_name`, a text. Source: `spec/open_mini/version.audit.apply.yaml:11`.
    pub app_english_name: Option<String>,
    /// On the wire `app_name`, a text. Source: `spec/open_mini/version.audit.apply.yaml:12`.
    pub app_name: Option<String>,
    /// On the wire `app_slogan`, a text. Source: `spec/open_mini/version.audit.apply.yaml:13`.
    pub app_slogan: Option<String>,
    /// On the wire `app_version`, a text. Source: `spec/open_mini/version.audit.apply.yaml:14`.
    pub app_version: Option<String>,
    /// On the wire `audit_rule`, a text. Source: `spec/open_mini/version.audit.apply.yaml:15`.
    pub audit_rule: Option<String>,
    /// On the wire `auto_online`, a text. Source: `spec/open_mini/version.audit.apply.yaml:16`.
    pub auto_online: Option<String>,
    /// On the wire `bundle_id`, a text. Source: `spec/open_mini/version.audit.apply.yaml:17`.
    pub bundle_id: Option<String>,
    /// On the wire `license_name`, a text. Source: `spec/open_mini/version.audit.apply.yaml:18`.
    pub license_name: Option<String>,
    /// On the wire `license_no`, a text. Source: `spec/open_mini/version.audit.apply.yaml:19`.
    pub license_no: Option<String>,
    /// On the wire `license_valid_date`, a text. Source: `spec/open_mini/version.audit.apply.yaml:20`.
    pub license_valid_date: Option<String>,
    /// On the wire `memo`, a text. Source: `spec/open_mini/version.audit.apply.yaml:21`.
    pub memo: Option<String>,
    /// On the wire `mini_category_ids`, a text. Source: `spec/open_mini/version.audit.apply.yaml:22`.
    pub mini_category_ids: Option<String>,
    /// On the wire `region_type`, a text. Source: `spec/open_mini/version.audit.apply.yaml:23`.
    pub region_type: Option<String>,
    /// On the wire `service_email`, a text. Source: `spec/open_mini/version.audit.apply.yaml:24`.
    pub service_email: Option<String>,
    /// On the wire `service_phone`, a text. Source: `spec/open_mini/version.audit.apply.yaml:25`.
    pub service_phone: Option<String>,
    /// On the wire `service_region_info`, a list; each element is a record of the kind `RegionInfo`. Source:
    /// `spec/open_mini/version.audit.apply.yaml:26`.
    pub service_region_info: Vec<super::types::RegionInfo>,
    /// On the wire `speed_up`, a text. Source: `spec/open_mini/version.audit.apply.yaml:27`.
    pub speed_up: Option<String>,
    /// On the wire `test_accout`, a text. Source: `spec/open_mini/version.audit.apply.yaml:28`.
    pub test_accout: Option<String>,
    /// On the wire `test_password`, a text. Source: `spec/open_mini/version.audit.apply.yaml:29`.
    pub test_password: Option<String>,
    /// On the wire `version_desc`, a text. Source: `spec/open_mini/version.audit.apply.yaml:30`.
    pub version_desc: Option<String>,
    /// On the wire `app_logo`, a file. Source: `spec/open_mini/version.audit.apply.yaml:31`.
    pub app_logo: Option<record::Upload>,
    /// On the wire `fifth_license_pic`, a file. Source: `spec/open_mini/version.audit.apply.yaml:32`.
    pub fifth_license_pic: Option<record::Upload>,
    /// On the wire `fifth_screen_shot`, a file. Source: `spec/open_mini/version.audit.apply.yaml:33`.
    pub fifth_screen_shot: Option<record::Upload>,
    /// On the wire `first_license_pic`, a file. Source: `spec/open_mini/version.audit.apply.yaml:34`.
    pub first_license_pic: Option<record::Upload>,
    /// On the wire `first_screen_shot`, a file. Source: `spec/open_mini/version.audit.apply.yaml:35`.
    pub first_screen_shot: Option<record::Upload>,
    /// On the wire `first_special_license_pic`, a file. Source: `spec/open_mini/version.audit.apply.yaml:36`.
    pub first_special_license_pic: Option<record::Upload>,
    /// On the wire `fourth_license_pic`, a file. Source: `spec/open_mini/version.audit.apply.yaml:37`.
    pub fourth_license_pic: Option<record::Upload>,
    /// On the wire `fourth_screen_shot`, a file. Source: `spec/open_mini/version.audit.apply.yaml:38`.
    pub fourth_screen_shot: Option<record::Upload>,
    /// On the wire `out_door_pic`, a file. Source: `spec/open_mini/version.audit.apply.yaml:39`.
    pub out_door_pic: Option<record::Upload>,
    /// On the wire `second_license_pic`, a file. Source: `spec/open_mini/version.audit.apply.yaml:40`.
    pub second_license_pic: Option<record::Upload>,
    /// On the wire `second_screen_shot`, a file. Source: `spec/open_mini/version.audit.apply.yaml:41`.
    pub second_screen_shot: Option<record::Upload>,
    /// On the wire `second_special_license_pic`, a file. Source: `spec/open_mini/version.audit.apply.yaml:42`.
    pub second_special_license_pic: Option<record::Upload>,
    /// On the wire `test_file_name`, a file. Source: `spec/open_mini/version.audit.apply.yaml:43`.
    pub test_file_name: Option<record::Upload>,
    /// On the wire `third_license_pic`, a file. Source: `spec/open_mini/version.audit.apply.yaml:44`.
    pub third_license_pic: Option<record::Upload>,
    /// On the wire `third_screen_shot`, a file. Source: `spec/open_mini/version.audit.apply.yaml:45`.
    pub third_screen_shot: Option<record::Upload>,
    /// On the wire `third_special_license_pic`, a file. Source: `spec/open_mini/version.audit.apply.yaml:46`.
    pub third_special_license_pic: Option<record::Upload>,
    /// On the wire `eighth_special_license_pic`, a file; on the gateway only. Source:
    /// `spec/open_mini/version.audit.apply.yaml:47`.
    pub eighth_special_license_pic: Option<record::Upload>,
    /// On the wire `fifth_special_license_pic`, a file; on the gateway only. Source:
    /// `spec/open_mini/version.audit.apply.yaml:48`.
    pub fifth_special_license_pic: Option<record::Upload>,
    /// On the wire `fourth_special_license_pic`, a file; on the gateway only. Source:
    /// `spec/open_mini/version.audit.apply.yaml:49`.
    pub fourth_special_license_pic: Option<record::Upload>,
    /// On the wire `ninth_special_license_pic`, a file; on the gateway only. Source:
    /// `spec/open_mini/version.audit.apply.yaml:50`.
    pub ninth_special_license_pic: Option<record::Upload>,
    /// On the wire `seventh_special_license_pic`, a file; on the gateway only. Source:
    /// `spec/open_mini/version.audit.apply.yaml:51`.
    pub seventh_special_license_pic: Option<record::Upload>,
    /// On the wire `sixth_special_license_pic`, a file; on the gateway only. Source:
    /// `spec/open_mini/version.audit.apply.yaml:52`.
    pub sixth_special_license_pic: Option<record::Upload>,
    /// On the wire `tenth_special_license_pic`, a file; on the gateway only. Source:
    /// `spec/open_mini/version.audit.apply.yaml:53`.
    pub tenth_special_license_pic: Option<record::Upload>,
}

impl VersionAuditApply {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            app_category_ids: None,
            app_desc: None,
            app_english_name: None,
            app_name: None,
            app_slogan: None,
            app_version: None,
            audit_rule: None,
            auto_online: None,
            bundle_id: None,
            license_name: None,
            license_no: None,
            license_valid_date: None,
            memo: None,
            mini_category_ids: None,
            region_type: None,
            service_email: None,
            service_phone: None,
            service_region_info: Vec::new(),
            speed_up: None,
            test_accout: None,
            test_password: None,
            version_desc: None,
            app_logo: None,
            fifth_license_pic: None,
            fifth_screen_shot: None,
            first_license_pic: None,
            first_screen_shot: None,
            first_special_license_pic: None,
            fourth_license_pic: None,
            fourth_screen_shot: None,
            out_door_pic: None,
            second_license_pic: None,
            second_screen_shot: None,
            second_special_license_pic: None,
            test_file_name: None,
            third_license_pic: None,
            third_screen_shot: None,
            third_special_license_pic: None,
            eighth_special_license_pic: None,
            fifth_special_license_pic: None,
            fourth_special_license_pic: None,
            ninth_special_license_pic: None,
            seventh_special_license_pic: None,
            sixth_special_license_pic: None,
            tenth_special_license_pic: None,
        }
    }

    /// Sets [`app_category_ids`](Self::app_category_ids).
    #[inline]
    pub fn app_category_ids(mut self, app_category_ids: impl Into<String>) -> Self {
        self.app_category_ids = Some(app_category_ids.into());
        self
    }

    /// Sets [`app_desc`](Self::app_desc).
    #[inline]
    pub fn app_desc(mut self, app_desc: impl Into<String>) -> Self {
        self.app_desc = Some(app_desc.into());
        self
    }

    /// Sets [`app_english_name`](Self::app_english_name).
    #[inline]
    pub fn app_english_name(mut self, app_english_name: impl Into<String>) -> Self {
        self.app_english_name = Some(app_english_name.into());
        self
    }

    /// Sets [`app_name`](Self::app_name).
    #[inline]
    pub fn app_name(mut self, app_name: impl Into<String>) -> Self {
        self.app_name = Some(app_name.into());
        self
    }

    /// Sets [`app_slogan`](Self::app_slogan).
    #[inline]
    pub fn app_slogan(mut self, app_slogan: impl Into<String>) -> Self {
        self.app_slogan = Some(app_slogan.into());
        self
    }

    /// Sets [`app_version`](Self::app_version).
    #[inline]
    pub fn app_version(mut self, app_version: impl Into<String>) -> Self {
        self.app_version = Some(app_version.into());
        self
    }

    /// Sets [`audit_rule`](Self::audit_rule).
    #[inline]
    pub fn audit_rule(mut self, audit_rule: impl Into<String>) -> Self {
        self.audit_rule = Some(audit_rule.into());
        self
    }

    /// Sets [`auto_online`](Self::auto_online).
    #[inline]
    pub fn auto_online(mut self, auto_online: impl Into<String>) -> Self {
        self.auto_online = Some(auto_online.into());
        self
    }

    /// Sets [`bundle_id`](Self::bundle_id).
    #[inline]
    pub fn bundle_id(mut self, bundle_id: impl Into<String>) -> Self {
        self.bundle_id = Some(bundle_id.into());
        self
    }

    /// Sets [`license_name`](Self::license_name).
    #[inline]
    pub fn license_name(mut self, license_name: impl Into<String>) -> Self {
        self.license_name = Some(license_name.into());
        self
    }

    /// Sets [`license_no`](Self::license_no).
    #[inline]
    pub fn license_no(mut self, license_no: impl Into<String>) -> Self {
        self.license_no = Some(license_no.into());
        self
    }

    /// Sets [`license_valid_date`](Self::license_valid_date).
    #[inline]
    pub fn license_valid_date(mut self, license_valid_date: impl Into<String>) -> Self {
        self.license_valid_date = Some(license_valid_date.into());
        self
    }

    /// Sets [`memo`](Self::memo).
    #[inline]
    pub fn memo(mut self, memo: impl Into<String>) -> Self {
        self.memo = Some(memo.into());
        self
    }

    /// Sets [`mini_category_ids`](Self::mini_category_ids).
    #[inline]
    pub fn mini_category_ids(mut self, mini_category_ids: impl Into<String>) -> Self {
        self.mini_category_ids = Some(mini_category_ids.into());
        self
    }

    /// Sets [`region_type`](Self::region_type).
    #[inline]
    pub fn region_type(mut self, region_type: impl Into<String>) -> Self {
        self.region_type = Some(region_type.into());
        self
    }

    /// Sets [`service_email`](Self::service_email).
    #[inline]
    pub fn service_email(mut self, service_email: impl Into<String>) -> Self {
        self.service_email = Some(service_email.into());
        self
    }

    /// Sets [`service_phone`](Self::service_phone).
    #[inline]
    pub fn service_phone(mut self, service_phone: impl Into<String>) -> Self {
        self.service_phone = Some(service_phone.into());
        self
    }

    /// Sets [`service_region_info`](Self::service_region_info).
    #[inline]
    pub fn service_region_info(
        mut self,
        service_region_info: impl IntoIterator<Item = super::types::RegionInfo>,
    ) -> Self {
        self.service_region_info = service_region_info.into_iter().collect();
        self
    }

    /// Sets [`speed_up`](Self::speed_up).
    #[inline]
    pub fn speed_up(mut self, speed_up: impl Into<String>) -> Self {
        self.speed_up = Some(speed_up.into());
        self
    }

    /// Sets [`test_accout`](Self::test_accout).
    #[inline]
    pub fn test_accout(mut self, test_accout: impl Into<String>) -> Self {
        self.test_accout = Some(test_accout.into());
        self
    }

    /// Sets [`test_password`](Self::test_password).
    #[inline]
    pub fn test_password(mut self, test_password: impl Into<String>) -> Self {
        self.test_password = Some(test_password.into());
        self
    }

    /// Sets [`version_desc`](Self::version_desc).
    #[inline]
    pub fn version_desc(mut self, version_desc: impl Into<String>) -> Self {
        self.version_desc = Some(version_desc.into());
        self
    }

    /// Sets [`app_logo`](Self::app_logo).
    #[inline]
    pub fn app_logo(mut self, app_logo: record::Upload) -> Self {
        self.app_logo = Some(app_logo);
        self
    }

    /// Sets [`fifth_license_pic`](Self::fifth_license_pic).
    #[inline]
    pub fn fifth_license_pic(mut self, fifth_license_pic: record::Upload) -> Self {
        self.fifth_license_pic = Some(fifth_license_pic);
        self
    }

    /// Sets [`fifth_screen_shot`](Self::fifth_screen_shot).
    #[inline]
    pub fn fifth_screen_shot(mut self, fifth_screen_shot: record::Upload) -> Self {
        self.fifth_screen_shot = Some(fifth_screen_shot);
        self
    }

    /// Sets [`first_license_pic`](Self::first_license_pic).
    #[inline]
    pub fn first_license_pic(mut self, first_license_pic: record::Upload) -> Self {
        self.first_license_pic = Some(first_license_pic);
        self
    }

    /// Sets [`first_screen_shot`](Self::first_screen_shot).
    #[inline]
    pub fn first_screen_shot(mut self, first_screen_shot: record::Upload) -> Self {
        self.first_screen_shot = Some(first_screen_shot);
        self
    }

    /// Sets [`first_special_license_pic`](Self::first_special_license_pic).
    #[inline]
    pub fn first_special_license_pic(
        mut self,
        first_special_license_pic: record::Upload,
    ) -> Self {
        self.first_special_license_pic = Some(first_special_license_pic);
        self
    }

    /// Sets [`fourth_license_pic`](Self::fourth_license_pic).
    #[inline]
    pub fn fourth_license_pic(mut self, fourth_license_pic: record::Upload) -> Self {
        self.fourth_license_pic = Some(fourth_license_pic);
        self
    }

    /// Sets [`fourth_screen_shot`](Self::fourth_screen_shot).
    #[inline]
    pub fn fourth_screen_shot(mut self, fourth_screen_shot: record::Upload) -> Self {
        self.fourth_screen_shot = Some(fourth_screen_shot);
        self
    }

    /// Sets [`out_door_pic`](Self::out_door_pic).
    #[inline]
    pub fn out_door_pic(mut self, out_door_pic: record::Upload) -> Self {
        self.out_door_pic = Some(out_door_pic);
        self
    }

    /// Sets [`second_license_pic`](Self::second_license_pic).
    #[inline]
    pub fn second_license_pic(mut self, second_license_pic: record::Upload) -> Self {
        self.second_license_pic = Some(second_license_pic);
        self
    }

    /// Sets [`second_screen_shot`](Self::second_screen_shot).
    #[inline]
    pub fn second_screen_shot(mut self, second_screen_shot: record::Upload) -> Self {
        self.second_screen_shot = Some(second_screen_shot);
        self
    }

    /// Sets [`second_special_license_pic`](Self::second_special_license_pic).
    #[inline]
    pub fn second_special_license_pic(
        mut self,
        second_special_license_pic: record::Upload,
    ) -> Self {
        self.second_special_license_pic = Some(second_special_license_pic);
        self
    }

    /// Sets [`test_file_name`](Self::test_file_name).
    #[inline]
    pub fn test_file_name(mut self, test_file_name: record::Upload) -> Self {
        self.test_file_name = Some(test_file_name);
        self
    }

    /// Sets [`third_license_pic`](Self::third_license_pic).
    #[inline]
    pub fn third_license_pic(mut self, third_license_pic: record::Upload) -> Self {
        self.third_license_pic = Some(third_license_pic);
        self
    }

    /// Sets [`third_screen_shot`](Self::third_screen_shot).
    #[inline]
    pub fn third_screen_shot(mut self, third_screen_shot: record::Upload) -> Self {
        self.third_screen_shot = Some(third_screen_shot);
        self
    }

    /// Sets [`third_special_license_pic`](Self::third_special_license_pic).
    #[inline]
    pub fn third_special_license_pic(
        mut self,
        third_special_license_pic: record::Upload,
    ) -> Self {
        self.third_special_license_pic = Some(third_special_license_pic);
        self
    }

    /// Sets [`eighth_special_license_pic`](Self::eighth_special_license_pic).
    #[inline]
    pub fn eighth_special_license_pic(
        mut self,
        eighth_special_license_pic: record::Upload,
    ) -> Self {
        self.eighth_special_license_pic = Some(eighth_special_license_pic);
        self
    }

    /// Sets [`fifth_special_license_pic`](Self::fifth_special_license_pic).
    #[inline]
    pub fn fifth_special_license_pic(
        mut self,
        fifth_special_license_pic: record::Upload,
    ) -> Self {
        self.fifth_special_license_pic = Some(fifth_special_license_pic);
        self
    }

    /// Sets [`fourth_special_license_pic`](Self::fourth_special_license_pic).
    #[inline]
    pub fn fourth_special_license_pic(
        mut self,
        fourth_special_license_pic: record::Upload,
    ) -> Self {
        self.fourth_special_license_pic = Some(fourth_special_license_pic);
        self
    }

    /// Sets [`ninth_special_license_pic`](Self::ninth_special_license_pic).
    #[inline]
    pub fn ninth_special_license_pic(
        mut self,
        ninth_special_license_pic: record::Upload,
    ) -> Self {
        self.ninth_special_license_pic = Some(ninth_special_license_pic);
        self
    }

    /// Sets [`seventh_special_license_pic`](Self::seventh_special_license_pic).
    #[inline]
    pub fn seventh_special_license_pic(
        mut self,
        seventh_special_license_pic: record::Upload,
    ) -> Self {
        self.seventh_special_license_pic = Some(seventh_special_license_pic);
        self
    }

    /// Sets [`sixth_special_license_pic`](Self::sixth_special_license_pic).
    #[inline]
    pub fn sixth_special_license_pic(
        mut self,
        sixth_special_license_pic: record::Upload,
    ) -> Self {
        self.sixth_special_license_pic = Some(sixth_special_license_pic);
        self
    }

    /// Sets [`tenth_special_license_pic`](Self::tenth_special_license_pic).
    #[inline]
    pub fn tenth_special_license_pic(
        mut self,
        tenth_special_license_pic: record::Upload,
    ) -> Self {
        self.tenth_special_license_pic = Some(tenth_special_license_pic);
        self
    }
}

impl record::Record for VersionAuditApply {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &VERSION_AUDIT_APPLY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.app_category_ids),
            1 => Some(&self.app_desc),
            2 => Some(&self.app_english_name),
            3 => Some(&self.app_name),
            4 => Some(&self.app_slogan),
            5 => Some(&self.app_version),
            6 => Some(&self.audit_rule),
            7 => Some(&self.auto_online),
            8 => Some(&self.bundle_id),
            9 => Some(&self.license_name),
            10 => Some(&self.license_no),
            11 => Some(&self.license_valid_date),
            12 => Some(&self.memo),
            13 => Some(&self.mini_category_ids),
            14 => Some(&self.region_type),
            15 => Some(&self.service_email),
            16 => Some(&self.service_phone),
            17 => Some(&self.service_region_info),
            18 => Some(&self.speed_up),
            19 => Some(&self.test_accout),
            20 => Some(&self.test_password),
            21 => Some(&self.version_desc),
            22 => Some(&self.app_logo),
            23 => Some(&self.fifth_license_pic),
            24 => Some(&self.fifth_screen_shot),
            25 => Some(&self.first_license_pic),
            26 => Some(&self.first_screen_shot),
            27 => Some(&self.first_special_license_pic),
            28 => Some(&self.fourth_license_pic),
            29 => Some(&self.fourth_screen_shot),
            30 => Some(&self.out_door_pic),
            31 => Some(&self.second_license_pic),
            32 => Some(&self.second_screen_shot),
            33 => Some(&self.second_special_license_pic),
            34 => Some(&self.test_file_name),
            35 => Some(&self.third_license_pic),
            36 => Some(&self.third_screen_shot),
            37 => Some(&self.third_special_license_pic),
            38 => Some(&self.eighth_special_license_pic),
            39 => Some(&self.fifth_special_license_pic),
            40 => Some(&self.fourth_special_license_pic),
            41 => Some(&self.ninth_special_license_pic),
            42 => Some(&self.seventh_special_license_pic),
            43 => Some(&self.sixth_special_license_pic),
            44 => Some(&self.tenth_special_license_pic),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.app_category_ids),
            1 => Some(&mut self.app_desc),
            2 => Some(&mut self.app_english_name),
            3 => Some(&mut self.app_name),
            4 => Some(&mut self.app_slogan),
            5 => Some(&mut self.app_version),
            6 => Some(&mut self.audit_rule),
            7 => Some(&mut self.auto_online),
            8 => Some(&mut self.bundle_id),
            9 => Some(&mut self.license_name),
            10 => Some(&mut self.license_no),
            11 => Some(&mut self.license_valid_date),
            12 => Some(&mut self.memo),
            13 => Some(&mut self.mini_category_ids),
            14 => Some(&mut self.region_type),
            15 => Some(&mut self.service_email),
            16 => Some(&mut self.service_phone),
            17 => Some(&mut self.service_region_info),
            18 => Some(&mut self.speed_up),
            19 => Some(&mut self.test_accout),
            20 => Some(&mut self.test_password),
            21 => Some(&mut self.version_desc),
            22 => Some(&mut self.app_logo),
            23 => Some(&mut self.fifth_license_pic),
            24 => Some(&mut self.fifth_screen_shot),
            25 => Some(&mut self.first_license_pic),
            26 => Some(&mut self.first_screen_shot),
            27 => Some(&mut self.first_special_license_pic),
            28 => Some(&mut self.fourth_license_pic),
            29 => Some(&mut self.fourth_screen_shot),
            30 => Some(&mut self.out_door_pic),
            31 => Some(&mut self.second_license_pic),
            32 => Some(&mut self.second_screen_shot),
            33 => Some(&mut self.second_special_license_pic),
            34 => Some(&mut self.test_file_name),
            35 => Some(&mut self.third_license_pic),
            36 => Some(&mut self.third_screen_shot),
            37 => Some(&mut self.third_special_license_pic),
            38 => Some(&mut self.eighth_special_license_pic),
            39 => Some(&mut self.fifth_special_license_pic),
            40 => Some(&mut self.fourth_special_license_pic),
            41 => Some(&mut self.ninth_special_license_pic),
            42 => Some(&mut self.seventh_special_license_pic),
            43 => Some(&mut self.sixth_special_license_pic),
            44 => Some(&mut self.tenth_special_license_pic),
            _ => None,
        }
    }
}

impl Default for VersionAuditApply {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for VersionAuditApply {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for VersionAuditApply {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for VersionAuditApply {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for VersionAuditApply {}

impl record::Request for VersionAuditApply {
    type Response = VersionAuditApplyResponse;
    type ErrorCode = VersionAuditApplyErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.open.mini.version.audit.apply",
        title: "小程序提交审核",
        file: "spec/open_mini/version.audit.apply.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::Plain,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/open/mini/version/audit/apply",
        }),
        idempotency: schema::Idempotency::Never,
        request: &VERSION_AUDIT_APPLY,
        response: &VERSION_AUDIT_APPLY_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `alipay.open.mini.version.audit.apply` (小程序提交审核).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct VersionAuditApplyResponse {
    /// On the wire `speed_up`, a text. Source: `spec/open_mini/version.audit.apply.yaml:56`.
    pub speed_up: Option<String>,
    /// On the wire `speed_up_memo`, a text. Source: `spec/open_mini/version.audit.apply.yaml:57`.
    pub speed_up_memo: Option<String>,
}

impl record::Record for VersionAuditApplyResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &VERSION_AUDIT_APPLY_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.speed_up),
            1 => Some(&self.speed_up_memo),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.speed_up),
            1 => Some(&mut self.speed_up_memo),
            _ => None,
        }
    }
}

impl Default for VersionAuditApplyResponse {
    #[inline]
    fn default() -> Self {
        Self {
            speed_up: None,
            speed_up_memo: None,
        }
    }
}

impl Clone for VersionAuditApplyResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for VersionAuditApplyResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for VersionAuditApplyResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.open.mini.version.audit.apply`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum VersionAuditApplyErrorCode {
    /// On the wire `CAN_NOT_SUBMIT_WITH_PUNISH_ORDER_LIMIT`. Source: `spec/open_mini/version.audit.apply.yaml:60`.
    CanNotSubmitWithPunishOrderLimit,
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/open_mini/version.audit.apply.yaml:61`.
    SystemError,
    /// On the wire `APP_NAME_IS_BLANK`. Source: `spec/open_mini/version.audit.apply.yaml:62`.
    AppNameIsBlank,
    /// On the wire `INVALID_MINI_APP_NAME_LENGTH`. Source: `spec/open_mini/version.audit.apply.yaml:63`.
    InvalidMiniAppNameLength,
    /// On the wire `INVALID_MINI_APP_NAME`. Source: `spec/open_mini/version.audit.apply.yaml:64`.
    InvalidMiniAppName,
    /// On the wire `ENGLISH_NAME_IS_BLANK`. Source: `spec/open_mini/version.audit.apply.yaml:65`.
    EnglishNameIsBlank,
    /// On the wire `INVALID_MINI_APP_EN_NAME`. Source: `spec/open_mini/version.audit.apply.yaml:66`.
    InvalidMiniAppEnName,
    /// On the wire `INVALID_MINI_APP_EN_NAME_LENGTH`. Source: `spec/open_mini/version.audit.apply.yaml:67`.
    InvalidMiniAppEnNameLength,
    /// On the wire `SLOGAN_IS_BLANK`. Source: `spec/open_mini/version.audit.apply.yaml:68`.
    SloganIsBlank,
    /// On the wire `INVALID_MINI_APP_SLOGAN_LENGTH`. Source: `spec/open_mini/version.audit.apply.yaml:69`.
    InvalidMiniAppSloganLength,
    /// On the wire `INVALID_MINI_APP_SLOGAN`. Source: `spec/open_mini/version.audit.apply.yaml:70`.
    InvalidMiniAppSlogan,
    /// On the wire `SERVICE_TEL_AND_MAIL_BOTH_BLANK`. Source: `spec/open_mini/version.audit.apply.yaml:71`.
    ServiceTelAndMailBothBlank,
    /// On the wire `INVALID_MINI_APP_SERVICE_TEL`. Source: `spec/open_mini/version.audit.apply.yaml:72`.
    InvalidMiniAppServiceTel,
    /// On the wire `INVALID_MINI_APP_SERVICE_MAIL`. Source: `spec/open_mini/version.audit.apply.yaml:73`.
    InvalidMiniAppServiceMail,
    /// On the wire `CATEGORY_IS_BLANK`. Source: `spec/open_mini/version.audit.apply.yaml:74`.
    CategoryIsBlank,
    /// On the wire `CATEGORY_NUM_IS_INVALID`. Source: `spec/open_mini/version.audit.apply.yaml:75`.
    CategoryNumIsInvalid,
    /// On the wire `APP_DESC_IS_BLANK`. Source: `spec/open_mini/version.audit.apply.yaml:76`.
    AppDescIsBlank,
    /// On the wire `INVALID_MINI_APP_DESC_LENGTH`. Source: `spec/open_mini/version.audit.apply.yaml:77`.
    InvalidMiniAppDescLength,
    /// On the wire `INVALID_MINI_APP_DESC`. Source: `spec/open_mini/version.audit.apply.yaml:78`.
    InvalidMiniAppDesc,
    /// On the wire `REGION_TYPE_IS_BLANK`. Source: `spec/open_mini/version.audit.apply.yaml:79`.
    RegionTypeIsBlank,
    /// On the wire `REGION_TYPE_IS_INVALID`. Source: `spec/open_mini/version.audit.apply.yaml:80`.
    RegionTypeIsInvalid,
    /// On the wire `REGION_CODE_IS_BLANK`. Source: `spec/open_mini/version.audit.apply.yaml:81`.
    RegionCodeIsBlank,
    /// On the wire `APP_VERSION_IS_BLANK`. Source: `spec/open_mini/version.audit.apply.yaml:82`.
    AppVersionIsBlank,
    /// On the wire `VERSION_DESC_IS_BLANK`. Source: `spec/open_mini/version.audit.apply.yaml:83`.
    VersionDescIsBlank,
    /// On the wire `INVALID_VERSION_DESC_LENGTH`. Source: `spec/open_mini/version.audit.apply.yaml:84`.
    InvalidVersionDescLength,
    /// On the wire `INVALID_MINI_APP_VERSION_DESC`. Source: `spec/open_mini/version.audit.apply.yaml:85`.
    InvalidMiniAppVersionDesc,
    /// On the wire `SCREEN_SHOTS_ARE_BLANK`. Source: `spec/open_mini/version.audit.apply.yaml:86`.
    ScreenShotsAreBlank,
    /// On the wire `SCREEN_SHOT_NUM_IS_INVALID`. Source: `spec/open_mini/version.audit.apply.yaml:87`.
    ScreenShotNumIsInvalid,
    /// On the wire `INVALID_MINI_APP_MEMO_LENGTH`. Source: `spec/open_mini/version.audit.apply.yaml:88`.
    InvalidMiniAppMemoLength,
    /// On the wire `APPLICATION_TYPE_NOT_MINIAPP`. Source: `spec/open_mini/version.audit.apply.yaml:89`.
    ApplicationTypeNotMiniapp,
    /// On the wire `INVALID_MINI_APP_SAFE_DOMAIN`. Source: `spec/open_mini/version.audit.apply.yaml:90`.
    InvalidMiniAppSafeDomain,
    /// On the wire `CAN_NOT_SUBMIT_WITH_ALI_CLOUD`. Source: `spec/open_mini/version.audit.apply.yaml:91`.
    CanNotSubmitWithAliCloud,
    /// On the wire `MINI_APP_NAME_DUPLICATE`. Source: `spec/open_mini/version.audit.apply.yaml:92`.
    MiniAppNameDuplicate,
    /// On the wire `MINI_APP_EN_NAME_DUPLICATE`. Source: `spec/open_mini/version.audit.apply.yaml:93`.
    MiniAppEnNameDuplicate,
    /// On the wire `INVALID_CATEGORY`. Source: `spec/open_mini/version.audit.apply.yaml:94`.
    InvalidCategory,
    /// On the wire `INVALID_REGION`. Source: `spec/open_mini/version.audit.apply.yaml:95`.
    InvalidRegion,
    /// On the wire `MINI_APP_NAME_SENSITIVE`. Source: `spec/open_mini/version.audit.apply.yaml:96`.
    MiniAppNameSensitive,
    /// On the wire `MINI_APP_EN_NAME_SENSITIVE`. Source: `spec/open_mini/version.audit.apply.yaml:97`.
    MiniAppEnNameSensitive,
    /// On the wire `MINI_APP_SLOGAN_SENSITIVE`. Source: `spec/open_mini/version.audit.apply.yaml:98`.
    MiniAppSloganSensitive,
    /// On the wire `MINI_APP_MEMO_SENSITIVE`. Source: `spec/open_mini/version.audit.apply.yaml:99`.
    MiniAppMemoSensitive,
    /// On the wire `MINI_APP_DESC_SENSITIVE`. Source: `spec/open_mini/version.audit.apply.yaml:100`.
    MiniAppDescSensitive,
    /// On the wire `MINI_APP_SERVICE_MAIL_SENSITIVE`. Source: `spec/open_mini/version.audit.apply.yaml:101`.
    MiniAppServiceMailSensitive,
    /// On the wire `MINI_APP_VERSION_DESC_SENSITIVE`. Source: `spec/open_mini/version.audit.apply.yaml:102`.
    MiniAppVersionDescSensitive,
    /// On the wire `MINI_APP_PACKAGE_INFO_NOT_EXIST`. Source: `spec/open_mini/version.audit.apply.yaml:103`.
    MiniAppPackageInfoNotExist,
    /// On the wire `CAN_NOT_MODIFY_NAME_ONCE_ONLINE`. Source: `spec/open_mini/version.audit.apply.yaml:104`.
    CanNotModifyNameOnceOnline,
    /// On the wire `CAN_NOT_MODIFY_EN_ONCE_ONLINE`. Source: `spec/open_mini/version.audit.apply.yaml:105`.
    CanNotModifyEnOnceOnline,
    /// On the wire `MODIFY_SLOGAN_EXCEED_COUNT`. Source: `spec/open_mini/version.audit.apply.yaml:106`.
    ModifySloganExceedCount,
    /// On the wire `MODIFY_CATEGORY_ID_EXCEED_COUNT`. Source: `spec/open_mini/version.audit.apply.yaml:107`.
    ModifyCategoryIdExceedCount,
    /// On the wire `MODIFY_DESC_EXCEED_COUNT`. Source: `spec/open_mini/version.audit.apply.yaml:108`.
    ModifyDescExceedCount,
    /// On the wire `CAN_NOT_SUBMIT_WITH_AUDIT`. Source: `spec/open_mini/version.audit.apply.yaml:109`.
    CanNotSubmitWithAudit,
    /// On the wire `CAN_NOT_SUBMIT_WITHOUT_INIT`. Source: `spec/open_mini/version.audit.apply.yaml:110`.
    CanNotSubmitWithoutInit,
    /// On the wire `CAN_NOT_SUBMIT_WITHOUT_SCAN_PASS`. Source: `spec/open_mini/version.audit.apply.yaml:111`.
    CanNotSubmitWithoutScanPass,
    /// On the wire `CAN_NOT_SUBMIT_WITH_AUDIT_GRAY`. Source: `spec/open_mini/version.audit.apply.yaml:112`.
    CanNotSubmitWithAuditGray,
    /// On the wire `EXIST_LARGER_ONLINED_VERSION`. Source: `spec/open_mini/version.audit.apply.yaml:113`.
    ExistLargerOnlinedVersion,
    /// On the wire `LICENSE_NO_IS_BLANK`. Source: `spec/open_mini/version.audit.apply.yaml:114`.
    LicenseNoIsBlank,
    /// On the wire `LICENSE_VALID_DATE_IS_BLANK`. Source: `spec/open_mini/version.audit.apply.yaml:115`.
    LicenseValidDateIsBlank,
    /// On the wire `LICENSE_VALID_DATE_IS_INVALID`. Source: `spec/open_mini/version.audit.apply.yaml:116`.
    LicenseValidDateIsInvalid,
    /// On the wire `OUT_DOOR_PIC_IS_BLANK`. Source: `spec/open_mini/version.audit.apply.yaml:117`.
    OutDoorPicIsBlank,
    /// On the wire `LICENSE_PICS_ARE_BLANK`. Source: `spec/open_mini/version.audit.apply.yaml:118`.
    LicensePicsAreBlank,
    /// On the wire `LICENSE_PIC_NUM_IS_INVALID`. Source: `spec/open_mini/version.audit.apply.yaml:119`.
    LicensePicNumIsInvalid,
    /// On the wire `LICENSE_CHECK_FAIL`. Source: `spec/open_mini/version.audit.apply.yaml:120`.
    LicenseCheckFail,
    /// On the wire `LOGO_HEIGHT_NOT_EQUAL_WIDTH`. Source: `spec/open_mini/version.audit.apply.yaml:121`.
    LogoHeightNotEqualWidth,
    /// On the wire `INVALID_SCREEN_SHOT_EXT`. Source: `spec/open_mini/version.audit.apply.yaml:122`.
    InvalidScreenShotExt,
    /// On the wire `SCREEN_SHOT_EXCEED_MAX_SIZE`. Source: `spec/open_mini/version.audit.apply.yaml:123`.
    ScreenShotExceedMaxSize,
    /// On the wire `INVALID_PARAMETER`. Source: `spec/open_mini/version.audit.apply.yaml:124`.
    InvalidParameter,
    /// On the wire `LOGO_EXCEED_MAX_SIZE`. Source: `spec/open_mini/version.audit.apply.yaml:125`.
    LogoExceedMaxSize,
    /// On the wire `INVALID_LOGO_EXT`. Source: `spec/open_mini/version.audit.apply.yaml:126`.
    InvalidLogoExt,
    /// On the wire `INVALID_PARAMS`. Source: `spec/open_mini/version.audit.apply.yaml:127`.
    InvalidParams,
    /// On the wire `INVALID_LOGO`. Source: `spec/open_mini/version.audit.apply.yaml:128`.
    InvalidLogo,
    /// On the wire `RISK_DECISION_CHECK_FAIL`. Source: `spec/open_mini/version.audit.apply.yaml:129`.
    RiskDecisionCheckFail,
    /// On the wire `TINY_APP_AUDIT_NOT_PERMIT`. Source: `spec/open_mini/version.audit.apply.yaml:130`.
    TinyAppAuditNotPermit,
    /// On the wire `RISK_DECISION_HIT_BRAND`. Source: `spec/open_mini/version.audit.apply.yaml:131`.
    RiskDecisionHitBrand,
    /// On the wire `BRAND_TORT_NOT_END`. Source: `spec/open_mini/version.audit.apply.yaml:132`.
    BrandTortNotEnd,
    /// On the wire `SPECIAL_LICENSE_PICS_ARE_BLANK`. Source: `spec/open_mini/version.audit.apply.yaml:133`.
    SpecialLicensePicsAreBlank,
    /// On the wire `FILE_IS_BLANK`. Source: `spec/open_mini/version.audit.apply.yaml:134`.
    FileIsBlank,
    /// On the wire `INVALID_FILE_EXT`. Source: `spec/open_mini/version.audit.apply.yaml:135`.
    InvalidFileExt,
    /// On the wire `FILE_SIZE_EXCEED`. Source: `spec/open_mini/version.audit.apply.yaml:136`.
    FileSizeExceed,
    /// On the wire `INVALID_SPECIAL_LICENSE_NUM`. Source: `spec/open_mini/version.audit.apply.yaml:137`.
    InvalidSpecialLicenseNum,
    /// On the wire `BUNDLE_ID_NOT_EXIST`. Source: `spec/open_mini/version.audit.apply.yaml:138`.
    BundleIdNotExist,
    /// On the wire `DEFAULT_LOGO`. Source: `spec/open_mini/version.audit.apply.yaml:139`.
    DefaultLogo,
    /// On the wire `SUBMIT_REPEAT`. Source: `spec/open_mini/version.audit.apply.yaml:140`.
    SubmitRepeat,
    /// On the wire `PRIVATE_NOT_ALLOW_CATEGORY`. Source: `spec/open_mini/version.audit.apply.yaml:141`.
    PrivateNotAllowCategory,
    /// On the wire `MINI_APP_INFO_AUDIT_CONTAINS`. Source: `spec/open_mini/version.audit.apply.yaml:142`.
    MiniAppInfoAuditContains,
    /// On the wire `MINI_VERSION_NAME_DUPLICATE`. Source: `spec/open_mini/version.audit.apply.yaml:143`.
    MiniVersionNameDuplicate,
    /// On the wire `LOGO_SIZE_EXCEED`. Source: `spec/open_mini/version.audit.apply.yaml:144`.
    LogoSizeExceed,
    /// On the wire `APP_INFO_NOT_EXIST`. Source: `spec/open_mini/version.audit.apply.yaml:145`.
    AppInfoNotExist,
    /// On the wire `USER_NOT_EXIST`. Source: `spec/open_mini/version.audit.apply.yaml:146`.
    UserNotExist,
    /// On the wire `REGION_CODE_IS_INVALID`. Source: `spec/open_mini/version.audit.apply.yaml:147`.
    RegionCodeIsInvalid,
    /// On the wire `SERVICE_TEL_IS_BLANK`. Source: `spec/open_mini/version.audit.apply.yaml:148`.
    ServiceTelIsBlank,
    /// On the wire `INVALID_MINI_APP_NAME_PREFIX`. Source: `spec/open_mini/version.audit.apply.yaml:149`.
    InvalidMiniAppNamePrefix,
    /// On the wire `SYSTEM_LIMIT`. Source: `spec/open_mini/version.audit.apply.yaml:150`.
    SystemLimit,
    /// On the wire `LOGO_IS_BLANK`. Source: `spec/open_mini/version.audit.apply.yaml:151`.
    LogoIsBlank,
    /// On the wire `HAS_NO_MODIFY_CNT`. Source: `spec/open_mini/version.audit.apply.yaml:152`.
    HasNoModifyCnt,
    /// On the wire `INVALID_TEST_PWD_LENGTH`. Source: `spec/open_mini/version.audit.apply.yaml:153`.
    InvalidTestPwdLength,
    /// On the wire `SUB_APPLICATION_TYPE_ERROR`. Source: `spec/open_mini/version.audit.apply.yaml:154`.
    SubApplicationTypeError,
    /// On the wire `LICENSE_NAME_IS_BLANK`. Source: `spec/open_mini/version.audit.apply.yaml:155`.
    LicenseNameIsBlank,
    /// On the wire `RISK_DECISION_HIT_BROAD`. Source: `spec/open_mini/version.audit.apply.yaml:156`.
    RiskDecisionHitBroad,
    /// On the wire `INVALID_TEST_ACCOUNT_LENGTH`. Source: `spec/open_mini/version.audit.apply.yaml:157`.
    InvalidTestAccountLength,
    /// On the wire `DEVELOPER_INFO_NOT_EXIST`. Source: `spec/open_mini/version.audit.apply.yaml:158`.
    DeveloperInfoNotExist,
    /// On the wire `INVALIID_MEMO_TRADENO`. Source: `spec/open_mini/version.audit.apply.yaml:159`.
    InvaliidMemoTradeno,
    /// On the wire `MEMO_TRADENO_CHECK_FAIL`. Source: `spec/open_mini/version.audit.apply.yaml:160`.
    MemoTradenoCheckFail,
    /// On the wire `MINI_APP_VERSION_ITERATION_EXIST`. Source: `spec/open_mini/version.audit.apply.yaml:161`.
    MiniAppVersionIterationExist,
    /// On the wire `MINIAPP_VERSION_NOT_EXSIT`. Source: `spec/open_mini/version.audit.apply.yaml:162`.
    MiniappVersionNotExsit,
    /// On the wire `MINI_APP_RESTRICTED_AUDIT_CONTROL`. Source: `spec/open_mini/version.audit.apply.yaml:163`.
    MiniAppRestrictedAuditControl,
    /// On the wire `CAN_NOT_SUBMIT_WITH_ONLINE_MINI_APP_EXCEED_LIMIT`. Source:
    /// `spec/open_mini/version.audit.apply.yaml:164`.
    CanNotSubmitWithOnlineMiniAppExceedLimit,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for VersionAuditApplyErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        (
            "CAN_NOT_SUBMIT_WITH_PUNISH_ORDER_LIMIT",
            Self::CanNotSubmitWithPunishOrderLimit,
        ),
        ("SYSTEM_ERROR", Self::SystemError),
        ("APP_NAME_IS_BLANK", Self::AppNameIsBlank),
        ("INVALID_MINI_APP_NAME_LENGTH", Self::InvalidMiniAppNameLength),
        ("INVALID_MINI_APP_NAME", Self::InvalidMiniAppName),
        ("ENGLISH_NAME_IS_BLANK", Self::EnglishNameIsBlank),
        ("INVALID_MINI_APP_EN_NAME", Self::InvalidMiniAppEnName),
        ("INVALID_MINI_APP_EN_NAME_LENGTH", Self::InvalidMiniAppEnNameLength),
        ("SLOGAN_IS_BLANK", Self::SloganIsBlank),
        ("INVALID_MINI_APP_SLOGAN_LENGTH", Self::InvalidMiniAppSloganLength),
        ("INVALID_MINI_APP_SLOGAN", Self::InvalidMiniAppSlogan),
        ("SERVICE_TEL_AND_MAIL_BOTH_BLANK", Self::ServiceTelAndMailBothBlank),
        ("INVALID_MINI_APP_SERVICE_TEL", Self::InvalidMiniAppServiceTel),
        ("INVALID_MINI_APP_SERVICE_MAIL", Self::InvalidMiniAppServiceMail),
        ("CATEGORY_IS_BLANK", Self::CategoryIsBlank),
        ("CATEGORY_NUM_IS_INVALID", Self::CategoryNumIsInvalid),
        ("APP_DESC_IS_BLANK", Self::AppDescIsBlank),
        ("INVALID_MINI_APP_DESC_LENGTH", Self::InvalidMiniAppDescLength),
        ("INVALID_MINI_APP_DESC", Self::InvalidMiniAppDesc),
        ("REGION_TYPE_IS_BLANK", Self::RegionTypeIsBlank),
        ("REGION_TYPE_IS_INVALID", Self::RegionTypeIsInvalid),
        ("REGION_CODE_IS_BLANK", Self::RegionCodeIsBlank),
        ("APP_VERSION_IS_BLANK", Self::AppVersionIsBlank),
        ("VERSION_DESC_IS_BLANK", Self::VersionDescIsBlank),
        ("INVALID_VERSION_DESC_LENGTH", Self::InvalidVersionDescLength),
        ("INVALID_MINI_APP_VERSION_DESC", Self::InvalidMiniAppVersionDesc),
        ("SCREEN_SHOTS_ARE_BLANK", Self::ScreenShotsAreBlank),
        ("SCREEN_SHOT_NUM_IS_INVALID", Self::ScreenShotNumIsInvalid),
        ("INVALID_MINI_APP_MEMO_LENGTH", Self::InvalidMiniAppMemoLength),
        ("APPLICATION_TYPE_NOT_MINIAPP", Self::ApplicationTypeNotMiniapp),
        ("INVALID_MINI_APP_SAFE_DOMAIN", Self::InvalidMiniAppSafeDomain),
        ("CAN_NOT_SUBMIT_WITH_ALI_CLOUD", Self::CanNotSubmitWithAliCloud),
        ("MINI_APP_NAME_DUPLICATE", Self::MiniAppNameDuplicate),
        ("MINI_APP_EN_NAME_DUPLICATE", Self::MiniAppEnNameDuplicate),
        ("INVALID_CATEGORY", Self::InvalidCategory),
        ("INVALID_REGION", Self::InvalidRegion),
        ("MINI_APP_NAME_SENSITIVE", Self::MiniAppNameSensitive),
        ("MINI_APP_EN_NAME_SENSITIVE", Self::MiniAppEnNameSensitive),
        ("MINI_APP_SLOGAN_SENSITIVE", Self::MiniAppSloganSensitive),
        ("MINI_APP_MEMO_SENSITIVE", Self::MiniAppMemoSensitive),
        ("MINI_APP_DESC_SENSITIVE", Self::MiniAppDescSensitive),
        ("MINI_APP_SERVICE_MAIL_SENSITIVE", Self::MiniAppServiceMailSensitive),
        ("MINI_APP_VERSION_DESC_SENSITIVE", Self::MiniAppVersionDescSensitive),
        ("MINI_APP_PACKAGE_INFO_NOT_EXIST", Self::MiniAppPackageInfoNotExist),
        ("CAN_NOT_MODIFY_NAME_ONCE_ONLINE", Self::CanNotModifyNameOnceOnline),
        ("CAN_NOT_MODIFY_EN_ONCE_ONLINE", Self::CanNotModifyEnOnceOnline),
        ("MODIFY_SLOGAN_EXCEED_COUNT", Self::ModifySloganExceedCount),
        ("MODIFY_CATEGORY_ID_EXCEED_COUNT", Self::ModifyCategoryIdExceedCount),
        ("MODIFY_DESC_EXCEED_COUNT", Self::ModifyDescExceedCount),
        ("CAN_NOT_SUBMIT_WITH_AUDIT", Self::CanNotSubmitWithAudit),
        ("CAN_NOT_SUBMIT_WITHOUT_INIT", Self::CanNotSubmitWithoutInit),
        ("CAN_NOT_SUBMIT_WITHOUT_SCAN_PASS", Self::CanNotSubmitWithoutScanPass),
        ("CAN_NOT_SUBMIT_WITH_AUDIT_GRAY", Self::CanNotSubmitWithAuditGray),
        ("EXIST_LARGER_ONLINED_VERSION", Self::ExistLargerOnlinedVersion),
        ("LICENSE_NO_IS_BLANK", Self::LicenseNoIsBlank),
        ("LICENSE_VALID_DATE_IS_BLANK", Self::LicenseValidDateIsBlank),
        ("LICENSE_VALID_DATE_IS_INVALID", Self::LicenseValidDateIsInvalid),
        ("OUT_DOOR_PIC_IS_BLANK", Self::OutDoorPicIsBlank),
        ("LICENSE_PICS_ARE_BLANK", Self::LicensePicsAreBlank),
        ("LICENSE_PIC_NUM_IS_INVALID", Self::LicensePicNumIsInvalid),
        ("LICENSE_CHECK_FAIL", Self::LicenseCheckFail),
        ("LOGO_HEIGHT_NOT_EQUAL_WIDTH", Self::LogoHeightNotEqualWidth),
        ("INVALID_SCREEN_SHOT_EXT", Self::InvalidScreenShotExt),
        ("SCREEN_SHOT_EXCEED_MAX_SIZE", Self::ScreenShotExceedMaxSize),
        ("INVALID_PARAMETER", Self::InvalidParameter),
        ("LOGO_EXCEED_MAX_SIZE", Self::LogoExceedMaxSize),
        ("INVALID_LOGO_EXT", Self::InvalidLogoExt),
        ("INVALID_PARAMS", Self::InvalidParams),
        ("INVALID_LOGO", Self::InvalidLogo),
        ("RISK_DECISION_CHECK_FAIL", Self::RiskDecisionCheckFail),
        ("TINY_APP_AUDIT_NOT_PERMIT", Self::TinyAppAuditNotPermit),
        ("RISK_DECISION_HIT_BRAND", Self::RiskDecisionHitBrand),
        ("BRAND_TORT_NOT_END", Self::BrandTortNotEnd),
        ("SPECIAL_LICENSE_PICS_ARE_BLANK", Self::SpecialLicensePicsAreBlank),
        ("FILE_IS_BLANK", Self::FileIsBlank),
        ("INVALID_FILE_EXT", Self::InvalidFileExt),
        ("FILE_SIZE_EXCEED", Self::FileSizeExceed),
        ("INVALID_SPECIAL_LICENSE_NUM", Self::InvalidSpecialLicenseNum),
        ("BUNDLE_ID_NOT_EXIST", Self::BundleIdNotExist),
        ("DEFAULT_LOGO", Self::DefaultLogo),
        ("SUBMIT_REPEAT", Self::SubmitRepeat),
        ("PRIVATE_NOT_ALLOW_CATEGORY", Self::PrivateNotAllowCategory),
        ("MINI_APP_INFO_AUDIT_CONTAINS", Self::MiniAppInfoAuditContains),
        ("MINI_VERSION_NAME_DUPLICATE", Self::MiniVersionNameDuplicate),
        ("LOGO_SIZE_EXCEED", Self::LogoSizeExceed),
        ("APP_INFO_NOT_EXIST", Self::AppInfoNotExist),
        ("USER_NOT_EXIST", Self::UserNotExist),
        ("REGION_CODE_IS_INVALID", Self::RegionCodeIsInvalid),
        ("SERVICE_TEL_IS_BLANK", Self::ServiceTelIsBlank),
        ("INVALID_MINI_APP_NAME_PREFIX", Self::InvalidMiniAppNamePrefix),
        ("SYSTEM_LIMIT", Self::SystemLimit),
        ("LOGO_IS_BLANK", Self::LogoIsBlank),
        ("HAS_NO_MODIFY_CNT", Self::HasNoModifyCnt),
        ("INVALID_TEST_PWD_LENGTH", Self::InvalidTestPwdLength),
        ("SUB_APPLICATION_TYPE_ERROR", Self::SubApplicationTypeError),
        ("LICENSE_NAME_IS_BLANK", Self::LicenseNameIsBlank),
        ("RISK_DECISION_HIT_BROAD", Self::RiskDecisionHitBroad),
        ("INVALID_TEST_ACCOUNT_LENGTH", Self::InvalidTestAccountLength),
        ("DEVELOPER_INFO_NOT_EXIST", Self::DeveloperInfoNotExist),
        ("INVALIID_MEMO_TRADENO", Self::InvaliidMemoTradeno),
        ("MEMO_TRADENO_CHECK_FAIL", Self::MemoTradenoCheckFail),
        ("MINI_APP_VERSION_ITERATION_EXIST", Self::MiniAppVersionIterationExist),
        ("MINIAPP_VERSION_NOT_EXSIT", Self::MiniappVersionNotExsit),
        ("MINI_APP_RESTRICTED_AUDIT_CONTROL", Self::MiniAppRestrictedAuditControl),
        (
            "CAN_NOT_SUBMIT_WITH_ONLINE_MINI_APP_EXCEED_LIMIT",
            Self::CanNotSubmitWithOnlineMiniAppExceedLimit,
        ),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for VersionAuditApplyErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
