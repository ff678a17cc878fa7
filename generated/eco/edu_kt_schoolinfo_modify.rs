//! `alipay.eco.edu.kt.schoolinfo.modify` · 教育缴费学校信息录入接口
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/eco/edu/kt/schoolinfo/modify`. Described in
//! `spec/eco/edu.kt.schoolinfo.modify.yaml`.

use crate::{record, schema};

static EDU_KT_SCHOOLINFO_MODIFY: schema::RecordDef<'static> = schema::RecordDef {
    name: "EduKtSchoolinfoModify",
    file: "spec/eco/edu.kt.schoolinfo.modify.yaml",
    fields: &[
        schema::FieldDef::text("bank_notify_url", 9),
        schema::FieldDef::text("bank_partner_id", 10),
        schema::FieldDef::text("bank_uid", 11),
        schema::FieldDef::text("bankcard_no", 12),
        schema::FieldDef::text("batch_no", 13),
        schema::FieldDef::text("card_alias_no", 14),
        schema::FieldDef::text("city_code", 15),
        schema::FieldDef::text("city_name", 16),
        schema::FieldDef::text("corporate_branch_pid", 17),
        schema::FieldDef::text("district_code", 18),
        schema::FieldDef::text("district_name", 19),
        schema::FieldDef::text("isv_name", 20),
        schema::FieldDef::text("isv_no", 21),
        schema::FieldDef::text("isv_notify_url", 22),
        schema::FieldDef::text("isv_phone", 23),
        schema::FieldDef::text("isv_pid", 24),
        schema::FieldDef::text("province_code", 25),
        schema::FieldDef::text("province_name", 26),
        schema::FieldDef::text("school_icon", 27),
        schema::FieldDef::text("school_icon_type", 28),
        schema::FieldDef::text("school_name", 29),
        schema::FieldDef::text("school_pid", 30),
        schema::FieldDef::text("school_stdcode", 31),
        schema::FieldDef::text("school_type", 32),
        schema::FieldDef::text("smid", 33),
        schema::FieldDef::text("trans_in", 34),
        schema::FieldDef::text("white_channel_code", 35),
    ],
    rules: &[],
};

static EDU_KT_SCHOOLINFO_MODIFY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "EduKtSchoolinfoModifyResponse",
    file: "spec/eco/edu.kt.schoolinfo.modify.yaml",
    fields: &[
        schema::FieldDef::text("school_no", 38),
        schema::FieldDef::text("status", 39),
    ],
    rules: &[],
};

/// A request of `alipay.eco.edu.kt.schoolinfo.modify` (教育缴费学校信息录入接口).
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/eco/edu/kt/schoolinfo/modify`. Described in
/// `spec/eco/edu.kt.schoolinfo.modify.yaml`.
/// Answered by [`EduKtSchoolinfoModifyResponse`], or by an error with a [`EduKtSchoolinfoModifyErrorCode`].
#[doc(alias = "alipay.eco.edu.kt.schoolinfo.modify")]
#[doc(alias = "教育缴费学校信息录入接口")]
#[must_use]
#[non_exhaustive]
pub struct EduKtSchoolinfoModify {
    /// On the wire `bank_notify_url`, a text. Source: `spec/eco/edu.kt.schoolinfo.modify.yaml:9`.
    pub bank_notify_url: Option<String>,
    /// On the wire `bank_partner_id`, a text. Source: `spec/eco/edu.kt.schoolinfo.modify.yaml:10`.
    pub bank_partner_id: Option<String>,
    /// On the wire `bank_uid`, a text. Source: `spec/eco/edu.kt.schoolinfo.modify.yaml:11`.
    pub bank_uid: Option<String>,
    /// On the wire `bankcard_no`, a text. Source: `spec/eco/edu.kt.schoolinfo.modify.yaml:12`.
    pub bankcard_no: Option<String>,
    /// On the wire `batch_no`, a text. Source: `spec/eco/edu.kt.schoolinfo.modify.yaml:13`.
    pub batch_no: Option<String>,
    /// On the wire `card_alias_no`, a text. Source: `spec/eco/edu.kt.schoolinfo.modify.yaml:14`.
    pub card_alias_no: Option<String>,
    /// On the wire `city_code`, a text. Source: `spec/eco/edu.kt.schoolinfo.modify.yaml:15`.
    pub city_code: Option<String>,
    /// On the wire `city_name`, a text. Source: `spec/eco/edu.kt.schoolinfo.modify.yaml:16`.
    pub city_name: Option<String>,
    /// On the wire `corporate_branch_pid`, a text. Source: `spec/eco/edu.kt.schoolinfo.modify.yaml:17`.
    pub corporate_branch_pid: Option<String>,
    /// On the wire `district_code`, a text. Source: `spec/eco/edu.kt.schoolinfo.modify.yaml:18`.
    pub district_code: Option<String>,
    /// On the wire `district_name`, a text. Source: `spec/eco/edu.kt.schoolinfo.modify.yaml:19`.
    pub district_name: Option<String>,
    /// On the wire `isv_name`, a text. Source: `spec/eco/edu.kt.schoolinfo.modify.yaml:20`.
    pub isv_name: Option<String>,
    /// On the wire `isv_no`, a text. Source: `spec/eco/edu.kt.schoolinfo.modify.yaml:21`.
    pub isv_no: Option<String>,
    /// On the wire `isv_notify_url`, a text. Source: `spec/eco/edu.kt.schoolinfo.modify.yaml:22`.
    pub isv_notify_url: Option<String>,
    /// On the wire `isv_phone`, a text. Source: `spec/eco/edu.kt.schoolinfo.modify.yaml:23`.
    pub isv_phone: Option<String>,
    /// On the wire `isv_pid`, a text. Source: `spec/eco/edu.kt.schoolinfo.modify.yaml:24`.
    pub isv_pid: Option<String>,
    /// On the wire `province_code`, a text. Source: `spec/eco/edu.kt.schoolinfo.modify.yaml:25`.
    pub province_code: Option<String>,
    /// On the wire `province_name`, a text. Source: `spec/eco/edu.kt.schoolinfo.modify.yaml:26`.
    pub province_name: Option<String>,
    /// On the wire `school_icon`, a text. Source: `spec/eco/edu.kt.schoolinfo.modify.yaml:27`.
    pub school_icon: Option<String>,
    /// On the wire `school_icon_type`, a text. Source: `spec/eco/edu.kt.schoolinfo.modify.yaml:28`.
    pub school_icon_type: Option<String>,
    /// On the wire `school_name`, a text. Source: `spec/eco/edu.kt.schoolinfo.modify.yaml:29`.
    pub school_name: Option<String>,
    /// On the wire `school_pid`, a text. Source: `spec/eco/edu.kt.schoolinfo.modify.yaml:30`.
    pub school_pid: Option<String>,
    /// On the wire `school_stdcode`, a text. Source: `spec/eco/edu.kt.schoolinfo.modify.yaml:31`.
    pub school_stdcode: Option<String>,
    /// On the wire `school_type`, a text. Source: `spec/eco/edu.kt.schoolinfo.modify.yaml:32`.
    pub school_type: Option<String>,
    /// On the wire `smid`, a text. Source: `spec/eco/edu.kt.schoolinfo.modify.yaml:33`.
    pub smid: Option<String>,
    /// On the wire `trans_in`, a text. Source: `spec/eco/edu.kt.schoolinfo.modify.yaml:34`.
    pub trans_in: Option<String>,
    /// On the wire `white_channel_code`, a text. Source: `spec/eco/edu.kt.schoolinfo.modify.yaml:35`.
    pub white_channel_code: Option<String>,
}

impl EduKtSchoolinfoModify {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            bank_notify_url: None,
            bank_partner_id: None,
            bank_uid: None,
            bankcard_no: None,
            batch_no: None,
            card_alias_no: None,
            city_code: None,
            city_name: None,
            corporate_branch_pid: None,
            district_code: None,
            district_name: None,
            isv_name: None,
            isv_no: None,
            isv_notify_url: None,
            isv_phone: None,
            isv_pid: None,
            province_code: None,
            province_name: None,
            school_icon: None,
            school_icon_type: None,
            school_name: None,
            school_pid: None,
            school_stdcode: None,
            school_type: None,
            smid: None,
            trans_in: None,
            white_channel_code: None,
        }
    }

    /// Sets [`bank_notify_url`](Self::bank_notify_url).
    #[inline]
    pub fn bank_notify_url(mut self, bank_notify_url: impl Into<String>) -> Self {
        self.bank_notify_url = Some(bank_notify_url.into());
        self
    }

    /// Sets [`bank_partner_id`](Self::bank_partner_id).
    #[inline]
    pub fn bank_partner_id(mut self, bank_partner_id: impl Into<String>) -> Self {
        self.bank_partner_id = Some(bank_partner_id.into());
        self
    }

    /// Sets [`bank_uid`](Self::bank_uid).
    #[inline]
    pub fn bank_uid(mut self, bank_uid: impl Into<String>) -> Self {
        self.bank_uid = Some(bank_uid.into());
        self
    }

    /// Sets [`bankcard_no`](Self::bankcard_no).
    #[inline]
    pub fn bankcard_no(mut self, bankcard_no: impl Into<String>) -> Self {
        self.bankcard_no = Some(bankcard_no.into());
        self
    }

    /// Sets [`batch_no`](Self::batch_no).
    #[inline]
    pub fn batch_no(mut self, batch_no: impl Into<String>) -> Self {
        self.batch_no = Some(batch_no.into());
        self
    }

    /// Sets [`card_alias_no`](Self::card_alias_no).
    #[inline]
    pub fn card_alias_no(mut self, card_alias_no: impl Into<String>) -> Self {
        self.card_alias_no = Some(card_alias_no.into());
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

    /// Sets [`corporate_branch_pid`](Self::corporate_branch_pid).
    #[inline]
    pub fn corporate_branch_pid(
        mut self,
        corporate_branch_pid: impl Into<String>,
    ) -> Self {
        self.corporate_branch_pid = Some(corporate_branch_pid.into());
        self
    }

    /// Sets [`district_code`](Self::district_code).
    #[inline]
    pub fn district_code(mut self, district_code: impl Into<String>) -> Self {
        self.district_code = Some(district_code.into());
        self
    }

    /// Sets [`district_name`](Self::district_name).
    #[inline]
    pub fn district_name(mut self, district_name: impl Into<String>) -> Self {
        self.district_name = Some(district_name.into());
        self
    }

    /// Sets [`isv_name`](Self::isv_name).
    #[inline]
    pub fn isv_name(mut self, isv_name: impl Into<String>) -> Self {
        self.isv_name = Some(isv_name.into());
        self
    }

    /// Sets [`isv_no`](Self::isv_no).
    #[inline]
    pub fn isv_no(mut self, isv_no: impl Into<String>) -> Self {
        self.isv_no = Some(isv_no.into());
        self
    }

    /// Sets [`isv_notify_url`](Self::isv_notify_url).
    #[inline]
    pub fn isv_notify_url(mut self, isv_notify_url: impl Into<String>) -> Self {
        self.isv_notify_url = Some(isv_notify_url.into());
        self
    }

    /// Sets [`isv_phone`](Self::isv_phone).
    #[inline]
    pub fn isv_phone(mut self, isv_phone: impl Into<String>) -> Self {
        self.isv_phone = Some(isv_phone.into());
        self
    }

    /// Sets [`isv_pid`](Self::isv_pid).
    #[inline]
    pub fn isv_pid(mut self, isv_pid: impl Into<String>) -> Self {
        self.isv_pid = Some(isv_pid.into());
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

    /// Sets [`school_icon`](Self::school_icon).
    #[inline]
    pub fn school_icon(mut self, school_icon: impl Into<String>) -> Self {
        self.school_icon = Some(school_icon.into());
        self
    }

    /// Sets [`school_icon_type`](Self::school_icon_type).
    #[inline]
    pub fn school_icon_type(mut self, school_icon_type: impl Into<String>) -> Self {
        self.school_icon_type = Some(school_icon_type.into());
        self
    }

    /// Sets [`school_name`](Self::school_name).
    #[inline]
    pub fn school_name(mut self, school_name: impl Into<String>) -> Self {
        self.school_name = Some(school_name.into());
        self
    }

    /// Sets [`school_pid`](Self::school_pid).
    #[inline]
    pub fn school_pid(mut self, school_pid: impl Into<String>) -> Self {
        self.school_pid = Some(school_pid.into());
        self
    }

    /// Sets [`school_stdcode`](Self::school_stdcode).
    #[inline]
    pub fn school_stdcode(mut self, school_stdcode: impl Into<String>) -> Self {
        self.school_stdcode = Some(school_stdcode.into());
        self
    }

    /// Sets [`school_type`](Self::school_type).
    #[inline]
    pub fn school_type(mut self, school_type: impl Into<String>) -> Self {
        self.school_type = Some(school_type.into());
        self
    }

    /// Sets [`smid`](Self::smid).
    #[inline]
    pub fn smid(mut self, smid: impl Into<String>) -> Self {
        self.smid = Some(smid.into());
        self
    }

    /// Sets [`trans_in`](Self::trans_in).
    #[inline]
    pub fn trans_in(mut self, trans_in: impl Into<String>) -> Self {
        self.trans_in = Some(trans_in.into());
        self
    }

    /// Sets [`white_channel_code`](Self::white_channel_code).
    #[inline]
    pub fn white_channel_code(mut self, white_channel_code: impl Into<String>) -> Self {
        self.white_channel_code = Some(white_channel_code.into());
        self
    }
}

impl record::Record for EduKtSchoolinfoModify {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &EDU_KT_SCHOOLINFO_MODIFY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.bank_notify_url),
            1 => Some(&self.bank_partner_id),
            2 => Some(&self.bank_uid),
            3 => Some(&self.bankcard_no),
            4 => Some(&self.batch_no),
            5 => Some(&self.card_alias_no),
            6 => Some(&self.city_code),
            7 => Some(&self.city_name),
            8 => Some(&self.corporate_branch_pid),
            9 => Some(&self.district_code),
            10 => Some(&self.district_name),
            11 => Some(&self.isv_name),
            12 => Some(&self.isv_no),
            13 => Some(&self.isv_notify_url),
            14 => Some(&self.isv_phone),
            15 => Some(&self.isv_pid),
            16 => Some(&self.province_code),
            17 => Some(&self.province_name),
            18 => Some(&self.school_icon),
            19 => Some(&self.school_icon_type),
            20 => Some(&self.school_name),
            21 => Some(&self.school_pid),
            22 => Some(&self.school_stdcode),
            23 => Some(&self.school_type),
            24 => Some(&self.smid),
            25 => Some(&self.trans_in),
            26 => Some(&self.white_channel_code),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.bank_notify_url),
            1 => Some(&mut self.bank_partner_id),
            2 => Some(&mut self.bank_uid),
            3 => Some(&mut self.bankcard_no),
            4 => Some(&mut self.batch_no),
            5 => Some(&mut self.card_alias_no),
            6 => Some(&mut self.city_code),
            7 => Some(&mut self.city_name),
            8 => Some(&mut self.corporate_branch_pid),
            9 => Some(&mut self.district_code),
            10 => Some(&mut self.district_name),
            11 => Some(&mut self.isv_name),
            12 => Some(&mut self.isv_no),
            13 => Some(&mut self.isv_notify_url),
            14 => Some(&mut self.isv_phone),
            15 => Some(&mut self.isv_pid),
            16 => Some(&mut self.province_code),
            17 => Some(&mut self.province_name),
            18 => Some(&mut self.school_icon),
            19 => Some(&mut self.school_icon_type),
            20 => Some(&mut self.school_name),
            21 => Some(&mut self.school_pid),
            22 => Some(&mut self.school_stdcode),
            23 => Some(&mut self.school_type),
            24 => Some(&mut self.smid),
            25 => Some(&mut self.trans_in),
            26 => Some(&mut self.white_channel_code),
            _ => None,
        }
    }
}

impl Default for EduKtSchoolinfoModify {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for EduKtSchoolinfoModify {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for EduKtSchoolinfoModify {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for EduKtSchoolinfoModify {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for EduKtSchoolinfoModify {}

impl record::Request for EduKtSchoolinfoModify {
    type Response = EduKtSchoolinfoModifyResponse;
    type ErrorCode = EduKtSchoolinfoModifyErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.eco.edu.kt.schoolinfo.modify",
        title: "教育缴费学校信息录入接口",
        file: "spec/eco/edu.kt.schoolinfo.modify.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/eco/edu/kt/schoolinfo/modify",
        }),
        idempotency: schema::Idempotency::Never,
        request: &EDU_KT_SCHOOLINFO_MODIFY,
        response: &EDU_KT_SCHOOLINFO_MODIFY_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `alipay.eco.edu.kt.schoolinfo.modify` (教育缴费学校信息录入接口).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct EduKtSchoolinfoModifyResponse {
    /// On the wire `school_no`, a text. Source: `spec/eco/edu.kt.schoolinfo.modify.yaml:38`.
    pub school_no: Option<String>,
    /// On the wire `status`, a text. Source: `spec/eco/edu.kt.schoolinfo.modify.yaml:39`.
    pub status: Option<String>,
}

impl record::Record for EduKtSchoolinfoModifyResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &EDU_KT_SCHOOLINFO_MODIFY_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.school_no),
            1 => Some(&self.status),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.school_no),
            1 => Some(&mut self.status),
            _ => None,
        }
    }
}

impl Default for EduKtSchoolinfoModifyResponse {
    #[inline]
    fn default() -> Self {
        Self {
            school_no: None,
            status: None,
        }
    }
}

impl Clone for EduKtSchoolinfoModifyResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for EduKtSchoolinfoModifyResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for EduKtSchoolinfoModifyResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.eco.edu.kt.schoolinfo.modify`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EduKtSchoolinfoModifyErrorCode {
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/eco/edu.kt.schoolinfo.modify.yaml:42`.
    SystemError,
    /// On the wire `INVALID_PARAMETER`. Source: `spec/eco/edu.kt.schoolinfo.modify.yaml:43`.
    InvalidParameter,
    /// On the wire `BIZ_ERROR`. Source: `spec/eco/edu.kt.schoolinfo.modify.yaml:44`.
    BizError,
    /// On the wire `INVALID_PARAMETER_COLLEGE_SCHOOL_TYPE_ERROR`. Source:
    /// `spec/eco/edu.kt.schoolinfo.modify.yaml:45`.
    InvalidParameterCollegeSchoolTypeError,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for EduKtSchoolinfoModifyErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("SYSTEM_ERROR", Self::SystemError),
        ("INVALID_PARAMETER", Self::InvalidParameter),
        ("BIZ_ERROR", Self::BizError),
        (
            "INVALID_PARAMETER_COLLEGE_SCHOOL_TYPE_ERROR",
            Self::InvalidParameterCollegeSchoolTypeError,
        ),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for EduKtSchoolinfoModifyErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
