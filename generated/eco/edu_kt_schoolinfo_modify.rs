//! `alipay.eco.edu.kt.schoolinfo.modify` · 教育缴费学校信息录入接口
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/eco/edu/kt/schoolinfo/modify`. Described in
//! `spec/eco/edu.kt.schoolinfo.modify.yaml`.

use crate::{record, schema};

const FILE: &str = "spec/eco/edu.kt.schoolinfo.modify.yaml";

static API: schema::ApiDef<'static> = schema::ApiDef {
    name: "alipay.eco.edu.kt.schoolinfo.modify",
    title: "教育缴费学校信息录入接口",
    file: FILE,
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
    errors: &[
        schema::ErrorDef {
            code: "SYSTEM_ERROR",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Unknown,
            line: 42,
        },
        schema::ErrorDef {
            code: "INVALID_PARAMETER",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 43,
        },
        schema::ErrorDef {
            code: "BIZ_ERROR",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 44,
        },
        schema::ErrorDef {
            code: "INVALID_PARAMETER_COLLEGE_SCHOOL_TYPE_ERROR",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 45,
        },
    ],
};

static EDU_KT_SCHOOLINFO_MODIFY: schema::RecordDef<'static> = schema::RecordDef {
    name: "EduKtSchoolinfoModify",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "bank_notify_url",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 9,
        },
        schema::FieldDef {
            name: "bank_partner_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 10,
        },
        schema::FieldDef {
            name: "bank_uid",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 11,
        },
        schema::FieldDef {
            name: "bankcard_no",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 12,
        },
        schema::FieldDef {
            name: "batch_no",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 13,
        },
        schema::FieldDef {
            name: "card_alias_no",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 14,
        },
        schema::FieldDef {
            name: "city_code",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 15,
        },
        schema::FieldDef {
            name: "city_name",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 16,
        },
        schema::FieldDef {
            name: "corporate_branch_pid",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 17,
        },
        schema::FieldDef {
            name: "district_code",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 18,
        },
        schema::FieldDef {
            name: "district_name",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 19,
        },
        schema::FieldDef {
            name: "isv_name",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 20,
        },
        schema::FieldDef {
            name: "isv_no",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 21,
        },
        schema::FieldDef {
            name: "isv_notify_url",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 22,
        },
        schema::FieldDef {
            name: "isv_phone",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 23,
        },
        schema::FieldDef {
            name: "isv_pid",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 24,
        },
        schema::FieldDef {
            name: "province_code",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 25,
        },
        schema::FieldDef {
            name: "province_name",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 26,
        },
        schema::FieldDef {
            name: "school_icon",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 27,
        },
        schema::FieldDef {
            name: "school_icon_type",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 28,
        },
        schema::FieldDef {
            name: "school_name",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 29,
        },
        schema::FieldDef {
            name: "school_pid",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 30,
        },
        schema::FieldDef {
            name: "school_stdcode",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 31,
        },
        schema::FieldDef {
            name: "school_type",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 32,
        },
        schema::FieldDef {
            name: "smid",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 33,
        },
        schema::FieldDef {
            name: "trans_in",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 34,
        },
        schema::FieldDef {
            name: "white_channel_code",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 35,
        },
    ],
    rules: &[],
};

static EDU_KT_SCHOOLINFO_MODIFY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "EduKtSchoolinfoModifyResponse",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "school_no",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 38,
        },
        schema::FieldDef {
            name: "status",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 39,
        },
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
#[derive(Default)]
#[non_exhaustive]
pub struct EduKtSchoolinfoModify {
    /// The field `bank_notify_url`: a text.
    ///
    /// On the wire `bank_notify_url`. Source: `spec/eco/edu.kt.schoolinfo.modify.yaml:9`.
    pub bank_notify_url: Option<String>,
    /// The field `bank_partner_id`: a text.
    ///
    /// On the wire `bank_partner_id`. Source: `spec/eco/edu.kt.schoolinfo.modify.yaml:10`.
    pub bank_partner_id: Option<String>,
    /// The field `bank_uid`: a text.
    ///
    /// On the wire `bank_uid`. Source: `spec/eco/edu.kt.schoolinfo.modify.yaml:11`.
    pub bank_uid: Option<String>,
    /// The field `bankcard_no`: a text.
    ///
    /// On the wire `bankcard_no`. Source: `spec/eco/edu.kt.schoolinfo.modify.yaml:12`.
    pub bankcard_no: Option<String>,
    /// The field `batch_no`: a text.
    ///
    /// On the wire `batch_no`. Source: `spec/eco/edu.kt.schoolinfo.modify.yaml:13`.
    pub batch_no: Option<String>,
    /// The field `card_alias_no`: a text.
    ///
    /// On the wire `card_alias_no`. Source: `spec/eco/edu.kt.schoolinfo.modify.yaml:14`.
    pub card_alias_no: Option<String>,
    /// The field `city_code`: a text.
    ///
    /// On the wire `city_code`. Source: `spec/eco/edu.kt.schoolinfo.modify.yaml:15`.
    pub city_code: Option<String>,
    /// The field `city_name`: a text.
    ///
    /// On the wire `city_name`. Source: `spec/eco/edu.kt.schoolinfo.modify.yaml:16`.
    pub city_name: Option<String>,
    /// The field `corporate_branch_pid`: a text.
    ///
    /// On the wire `corporate_branch_pid`. Source: `spec/eco/edu.kt.schoolinfo.modify.yaml:17`.
    pub corporate_branch_pid: Option<String>,
    /// The field `district_code`: a text.
    ///
    /// On the wire `district_code`. Source: `spec/eco/edu.kt.schoolinfo.modify.yaml:18`.
    pub district_code: Option<String>,
    /// The field `district_name`: a text.
    ///
    /// On the wire `district_name`. Source: `spec/eco/edu.kt.schoolinfo.modify.yaml:19`.
    pub district_name: Option<String>,
    /// The field `isv_name`: a text.
    ///
    /// On the wire `isv_name`. Source: `spec/eco/edu.kt.schoolinfo.modify.yaml:20`.
    pub isv_name: Option<String>,
    /// The field `isv_no`: a text.
    ///
    /// On the wire `isv_no`. Source: `spec/eco/edu.kt.schoolinfo.modify.yaml:21`.
    pub isv_no: Option<String>,
    /// The field `isv_notify_url`: a text.
    ///
    /// On the wire `isv_notify_url`. Source: `spec/eco/edu.kt.schoolinfo.modify.yaml:22`.
    pub isv_notify_url: Option<String>,
    /// The field `isv_phone`: a text.
    ///
    /// On the wire `isv_phone`. Source: `spec/eco/edu.kt.schoolinfo.modify.yaml:23`.
    pub isv_phone: Option<String>,
    /// The field `isv_pid`: a text.
    ///
    /// On the wire `isv_pid`. Source: `spec/eco/edu.kt.schoolinfo.modify.yaml:24`.
    pub isv_pid: Option<String>,
    /// The field `province_code`: a text.
    ///
    /// On the wire `province_code`. Source: `spec/eco/edu.kt.schoolinfo.modify.yaml:25`.
    pub province_code: Option<String>,
    /// The field `province_name`: a text.
    ///
    /// On the wire `province_name`. Source: `spec/eco/edu.kt.schoolinfo.modify.yaml:26`.
    pub province_name: Option<String>,
    /// The field `school_icon`: a text.
    ///
    /// On the wire `school_icon`. Source: `spec/eco/edu.kt.schoolinfo.modify.yaml:27`.
    pub school_icon: Option<String>,
    /// The field `school_icon_type`: a text.
    ///
    /// On the wire `school_icon_type`. Source: `spec/eco/edu.kt.schoolinfo.modify.yaml:28`.
    pub school_icon_type: Option<String>,
    /// The field `school_name`: a text.
    ///
    /// On the wire `school_name`. Source: `spec/eco/edu.kt.schoolinfo.modify.yaml:29`.
    pub school_name: Option<String>,
    /// The field `school_pid`: a text.
    ///
    /// On the wire `school_pid`. Source: `spec/eco/edu.kt.schoolinfo.modify.yaml:30`.
    pub school_pid: Option<String>,
    /// The field `school_stdcode`: a text.
    ///
    /// On the wire `school_stdcode`. Source: `spec/eco/edu.kt.schoolinfo.modify.yaml:31`.
    pub school_stdcode: Option<String>,
    /// The field `school_type`: a text.
    ///
    /// On the wire `school_type`. Source: `spec/eco/edu.kt.schoolinfo.modify.yaml:32`.
    pub school_type: Option<String>,
    /// The field `smid`: a text.
    ///
    /// On the wire `smid`. Source: `spec/eco/edu.kt.schoolinfo.modify.yaml:33`.
    pub smid: Option<String>,
    /// The field `trans_in`: a text.
    ///
    /// On the wire `trans_in`. Source: `spec/eco/edu.kt.schoolinfo.modify.yaml:34`.
    pub trans_in: Option<String>,
    /// The field `white_channel_code`: a text.
    ///
    /// On the wire `white_channel_code`. Source: `spec/eco/edu.kt.schoolinfo.modify.yaml:35`.
    pub white_channel_code: Option<String>,
}

impl EduKtSchoolinfoModify {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`bank_notify_url`](Self::bank_notify_url).
    #[inline]
    #[must_use]
    pub fn bank_notify_url(mut self, bank_notify_url: impl Into<String>) -> Self {
        self.bank_notify_url = Some(bank_notify_url.into());
        self
    }

    /// Sets [`bank_partner_id`](Self::bank_partner_id).
    #[inline]
    #[must_use]
    pub fn bank_partner_id(mut self, bank_partner_id: impl Into<String>) -> Self {
        self.bank_partner_id = Some(bank_partner_id.into());
        self
    }

    /// Sets [`bank_uid`](Self::bank_uid).
    #[inline]
    #[must_use]
    pub fn bank_uid(mut self, bank_uid: impl Into<String>) -> Self {
        self.bank_uid = Some(bank_uid.into());
        self
    }

    /// Sets [`bankcard_no`](Self::bankcard_no).
    #[inline]
    #[must_use]
    pub fn bankcard_no(mut self, bankcard_no: impl Into<String>) -> Self {
        self.bankcard_no = Some(bankcard_no.into());
        self
    }

    /// Sets [`batch_no`](Self::batch_no).
    #[inline]
    #[must_use]
    pub fn batch_no(mut self, batch_no: impl Into<String>) -> Self {
        self.batch_no = Some(batch_no.into());
        self
    }

    /// Sets [`card_alias_no`](Self::card_alias_no).
    #[inline]
    #[must_use]
    pub fn card_alias_no(mut self, card_alias_no: impl Into<String>) -> Self {
        self.card_alias_no = Some(card_alias_no.into());
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

    /// Sets [`corporate_branch_pid`](Self::corporate_branch_pid).
    #[inline]
    #[must_use]
    pub fn corporate_branch_pid(
        mut self,
        corporate_branch_pid: impl Into<String>,
    ) -> Self {
        self.corporate_branch_pid = Some(corporate_branch_pid.into());
        self
    }

    /// Sets [`district_code`](Self::district_code).
    #[inline]
    #[must_use]
    pub fn district_code(mut self, district_code: impl Into<String>) -> Self {
        self.district_code = Some(district_code.into());
        self
    }

    /// Sets [`district_name`](Self::district_name).
    #[inline]
    #[must_use]
    pub fn district_name(mut self, district_name: impl Into<String>) -> Self {
        self.district_name = Some(district_name.into());
        self
    }

    /// Sets [`isv_name`](Self::isv_name).
    #[inline]
    #[must_use]
    pub fn isv_name(mut self, isv_name: impl Into<String>) -> Self {
        self.isv_name = Some(isv_name.into());
        self
    }

    /// Sets [`isv_no`](Self::isv_no).
    #[inline]
    #[must_use]
    pub fn isv_no(mut self, isv_no: impl Into<String>) -> Self {
        self.isv_no = Some(isv_no.into());
        self
    }

    /// Sets [`isv_notify_url`](Self::isv_notify_url).
    #[inline]
    #[must_use]
    pub fn isv_notify_url(mut self, isv_notify_url: impl Into<String>) -> Self {
        self.isv_notify_url = Some(isv_notify_url.into());
        self
    }

    /// Sets [`isv_phone`](Self::isv_phone).
    #[inline]
    #[must_use]
    pub fn isv_phone(mut self, isv_phone: impl Into<String>) -> Self {
        self.isv_phone = Some(isv_phone.into());
        self
    }

    /// Sets [`isv_pid`](Self::isv_pid).
    #[inline]
    #[must_use]
    pub fn isv_pid(mut self, isv_pid: impl Into<String>) -> Self {
        self.isv_pid = Some(isv_pid.into());
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

    /// Sets [`school_icon`](Self::school_icon).
    #[inline]
    #[must_use]
    pub fn school_icon(mut self, school_icon: impl Into<String>) -> Self {
        self.school_icon = Some(school_icon.into());
        self
    }

    /// Sets [`school_icon_type`](Self::school_icon_type).
    #[inline]
    #[must_use]
    pub fn school_icon_type(mut self, school_icon_type: impl Into<String>) -> Self {
        self.school_icon_type = Some(school_icon_type.into());
        self
    }

    /// Sets [`school_name`](Self::school_name).
    #[inline]
    #[must_use]
    pub fn school_name(mut self, school_name: impl Into<String>) -> Self {
        self.school_name = Some(school_name.into());
        self
    }

    /// Sets [`school_pid`](Self::school_pid).
    #[inline]
    #[must_use]
    pub fn school_pid(mut self, school_pid: impl Into<String>) -> Self {
        self.school_pid = Some(school_pid.into());
        self
    }

    /// Sets [`school_stdcode`](Self::school_stdcode).
    #[inline]
    #[must_use]
    pub fn school_stdcode(mut self, school_stdcode: impl Into<String>) -> Self {
        self.school_stdcode = Some(school_stdcode.into());
        self
    }

    /// Sets [`school_type`](Self::school_type).
    #[inline]
    #[must_use]
    pub fn school_type(mut self, school_type: impl Into<String>) -> Self {
        self.school_type = Some(school_type.into());
        self
    }

    /// Sets [`smid`](Self::smid).
    #[inline]
    #[must_use]
    pub fn smid(mut self, smid: impl Into<String>) -> Self {
        self.smid = Some(smid.into());
        self
    }

    /// Sets [`trans_in`](Self::trans_in).
    #[inline]
    #[must_use]
    pub fn trans_in(mut self, trans_in: impl Into<String>) -> Self {
        self.trans_in = Some(trans_in.into());
        self
    }

    /// Sets [`white_channel_code`](Self::white_channel_code).
    #[inline]
    #[must_use]
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
    const API: &'static schema::ApiDef<'static> = &API;
}

/// The answer of `alipay.eco.edu.kt.schoolinfo.modify` (教育缴费学校信息录入接口).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[derive(Default)]
#[non_exhaustive]
pub struct EduKtSchoolinfoModifyResponse {
    /// The field `school_no`: a text.
    ///
    /// On the wire `school_no`. Source: `spec/eco/edu.kt.schoolinfo.modify.yaml:38`.
    pub school_no: Option<String>,
    /// The field `status`: a text.
    ///
    /// On the wire `status`. Source: `spec/eco/edu.kt.schoolinfo.modify.yaml:39`.
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
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
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
