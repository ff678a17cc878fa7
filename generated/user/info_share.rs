//! `alipay.user.info.share` · 支付宝会员授权信息查询接口
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/user/info/share`. Described in
//! `spec/user/info.share.yaml`.

use crate::{record, schema};

static INFO_SHARE: schema::RecordDef<'static> = schema::RecordDef {
    name: "InfoShare",
    file: "spec/user/info.share.yaml",
    fields: &[],
    rules: &[],
};

static INFO_SHARE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "InfoShareResponse",
    file: "spec/user/info.share.yaml",
    fields: &[
        schema::FieldDef::text("address", 11),
        schema::FieldDef::text("age", 12),
        schema::FieldDef::text("area", 13),
        schema::FieldDef::text("avatar", 14),
        schema::FieldDef::text("business_scope", 15),
        schema::FieldDef::text("cert_no", 16),
        schema::FieldDef::text("cert_type", 17),
        schema::FieldDef::text("city", 18),
        schema::FieldDef::text("college_name", 19),
        schema::FieldDef::text("country_code", 20),
        schema::FieldDef::text("degree", 21),
        schema::FieldDef::new(
            "deliver_addresses",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&ALIPAY_USER_DELIVER_ADDRESS),
                    limits: &[],
                },
            ),
            22,
        ),
        schema::FieldDef::text("display_name", 23),
        schema::FieldDef::text("email", 24),
        schema::FieldDef::text("enrollment_time", 25),
        schema::FieldDef::text("ent_license_address", 26),
        schema::FieldDef::text("ent_license_area", 27),
        schema::FieldDef::text("ent_license_city", 28),
        schema::FieldDef::text("ent_license_province", 29),
        schema::FieldDef::text("firm_agent_person_cert_expiry_date", 30),
        schema::FieldDef::text("firm_agent_person_cert_no", 31),
        schema::FieldDef::text("firm_agent_person_cert_type", 32),
        schema::FieldDef::text("firm_agent_person_name", 33),
        schema::FieldDef::text("firm_legal_person_cert_expiry_date", 34),
        schema::FieldDef::text("firm_legal_person_cert_no", 35),
        schema::FieldDef::text("firm_legal_person_cert_type", 36),
        schema::FieldDef::text("firm_legal_person_name", 37),
        schema::FieldDef::new(
            "firm_legal_person_pictures",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&ALIPAY_USER_PICTURE),
                    limits: &[],
                },
            ),
            38,
        ),
        schema::FieldDef::new(
            "firm_pictures",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&ALIPAY_USER_PICTURE),
                    limits: &[],
                },
            ),
            39,
        ),
        schema::FieldDef::text("firm_type", 40),
        schema::FieldDef::text("gender", 41),
        schema::FieldDef::text("graduation_time", 42),
        schema::FieldDef::text("identity_card_address", 43),
        schema::FieldDef::text("identity_card_area", 44),
        schema::FieldDef::text("identity_card_city", 45),
        schema::FieldDef::text("identity_card_province", 46),
        schema::FieldDef::text("inst_or_corp", 47),
        schema::FieldDef::text("is_adult", 48),
        schema::FieldDef::text("is_balance_frozen", 49),
        schema::FieldDef::text("is_blocked", 50),
        schema::FieldDef::text("is_certified", 51),
        schema::FieldDef::text("is_student_certified", 52),
        schema::FieldDef::text("license_expiry_date", 53),
        schema::FieldDef::text("license_no", 54),
        schema::FieldDef::text("member_grade", 55),
        schema::FieldDef::text("mobile", 56),
        schema::FieldDef::text("nick_name", 57),
        schema::FieldDef::text("open_id", 58),
        schema::FieldDef::text("organization_code", 59),
        schema::FieldDef::text("person_birthday", 60),
        schema::FieldDef::text("person_birthday_without_year", 61),
        schema::FieldDef::text("person_cert_expiry_date", 62),
        schema::FieldDef::text("person_cert_issue_date", 63),
        schema::FieldDef::new(
            "person_pictures",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&ALIPAY_USER_PICTURE),
                    limits: &[],
                },
            ),
            64,
        ),
        schema::FieldDef::text("phone", 65),
        schema::FieldDef::text("profession", 66),
        schema::FieldDef::text("province", 67),
        schema::FieldDef::text("taobao_id", 68),
        schema::FieldDef::text("user_id", 69),
        schema::FieldDef::text("user_name", 70),
        schema::FieldDef::text("user_nation", 71),
        schema::FieldDef::text("user_status", 72),
        schema::FieldDef::text("user_type", 73),
        schema::FieldDef::text("zip", 74),
    ],
    rules: &[],
};

static ALIPAY_USER_DELIVER_ADDRESS: schema::RecordDef<'static> = schema::RecordDef {
    name: "AlipayUserDeliverAddress",
    file: "spec/user/info.share.yaml",
    fields: &[
        schema::FieldDef::text("address", 79),
        schema::FieldDef::text("address_code", 80),
        schema::FieldDef::text("default_deliver_address", 81),
        schema::FieldDef::text("deliver_area", 82),
        schema::FieldDef::text("deliver_city", 83),
        schema::FieldDef::text("deliver_fullname", 84),
        schema::FieldDef::text("deliver_mobile", 85),
        schema::FieldDef::text("deliver_phone", 86),
        schema::FieldDef::text("deliver_province", 87),
        schema::FieldDef::text("zip", 88),
    ],
    rules: &[],
};

static ALIPAY_USER_PICTURE: schema::RecordDef<'static> = schema::RecordDef {
    name: "AlipayUserPicture",
    file: "spec/user/info.share.yaml",
    fields: &[
        schema::FieldDef::text("picture_type", 92),
        schema::FieldDef::text("picture_url", 93),
    ],
    rules: &[],
};

/// A request of `alipay.user.info.share` (支付宝会员授权信息查询接口).
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/user/info/share`. Described in
/// `spec/user/info.share.yaml`.
/// Answered by [`InfoShareResponse`], or by an error with a [`InfoShareErrorCode`].
#[doc(alias = "alipay.user.info.share")]
#[doc(alias = "支付宝会员授权信息查询接口")]
#[must_use]
#[non_exhaustive]
pub struct InfoShare {}

impl InfoShare {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {}
    }
}

impl record::Record for InfoShare {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &INFO_SHARE
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

impl Default for InfoShare {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for InfoShare {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for InfoShare {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for InfoShare {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for InfoShare {}

impl record::Request for InfoShare {
    type Response = InfoShareResponse;
    type ErrorCode = InfoShareErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.user.info.share",
        title: "支付宝会员授权信息查询接口",
        file: "spec/user/info.share.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/user/info/share",
        }),
        idempotency: schema::Idempotency::Never,
        request: &INFO_SHARE,
        response: &INFO_SHARE_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `alipay.user.info.share` (支付宝会员授权信息查询接口).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct InfoShareResponse {
    /// On the wire `address`, a text. Source: `spec/user/info.share.yaml:11`.
    pub address: Option<String>,
    /// On the wire `age`, a text. Source: `spec/user/info.share.yaml:12`.
    pub age: Option<String>,
    /// On the wire `area`, a text. Source: `spec/user/info.share.yaml:13`.
    pub area: Option<String>,
    /// On the wire `avatar`, a text. Source: `spec/user/info.share.yaml:14`.
    pub avatar: Option<String>,
    /// On the wire `business_scope`, a text. Source: `spec/user/info.share.yaml:15`.
    pub business_scope: Option<String>,
    /// On the wire `cert_no`, a text. Source: `spec/user/info.share.yaml:16`.
    pub cert_no: Option<String>,
    /// On the wire `cert_type`, a text. Source: `spec/user/info.share.yaml:17`.
    pub cert_type: Option<String>,
    /// On the wire `city`, a text. Source: `spec/user/info.share.yaml:18`.
    pub city: Option<String>,
    /// On the wire `college_name`, a text. Source: `spec/user/info.share.yaml:19`.
    pub college_name: Option<String>,
    /// On the wire `country_code`, a text. Source: `spec/user/info.share.yaml:20`.
    pub country_code: Option<String>,
    /// On the wire `degree`, a text. Source: `spec/user/info.share.yaml:21`.
    pub degree: Option<String>,
    /// On the wire `deliver_addresses`, a list; each element is a record of the kind `AlipayUserDeliverAddress`.
    /// Source: `spec/user/info.share.yaml:22`.
    pub deliver_addresses: Vec<AlipayUserDeliverAddress>,
    /// On the wire `display_name`, a text. Source: `spec/user/info.share.yaml:23`.
    pub display_name: Option<String>,
    /// On the wire `email`, a text. Source: `spec/user/info.share.yaml:24`.
    pub email: Option<String>,
    /// On the wire `enrollment_time`, a text. Source: `spec/user/info.share.yaml:25`.
    pub enrollment_time: Option<String>,
    /// On the wire `ent_license_address`, a text. Source: `spec/user/info.share.yaml:26`.
    pub ent_license_address: Option<String>,
    /// On the wire `ent_license_area`, a text. Source: `spec/user/info.share.yaml:27`.
    pub ent_license_area: Option<String>,
    /// On the wire `ent_license_city`, a text. Source: `spec/user/info.share.yaml:28`.
    pub ent_license_city: Option<String>,
    /// On the wire `ent_license_province`, a text. Source: `spec/user/info.share.yaml:29`.
    pub ent_license_province: Option<String>,
    /// On the wire `firm_agent_person_cert_expiry_date`, a text. Source: `spec/user/info.share.yaml:30`.
    pub firm_agent_person_cert_expiry_date: Option<String>,
    /// On the wire `firm_agent_person_cert_no`, a text. Source: `spec/user/info.share.yaml:31`.
    pub firm_agent_person_cert_no: Option<String>,
    /// On the wire `firm_agent_person_cert_type`, a text. Source: `spec/user/info.share.yaml:32`.
    pub firm_agent_person_cert_type: Option<String>,
    /// On the wire `firm_agent_person_name`, a text. Source: `spec/user/info.share.yaml:33`.
    pub firm_agent_person_name: Option<String>,
    /// On the wire `firm_legal_person_cert_expiry_date`, a text. Source: `spec/user/info.share.yaml:34`.
    pub firm_legal_person_cert_expiry_date: Option<String>,
    /// On the wire `firm_legal_person_cert_no`, a text. Source: `spec/user/info.share.yaml:35`.
    pub firm_legal_person_cert_no: Option<String>,
    /// On the wire `firm_legal_person_cert_type`, a text. Source: `spec/user/info.share.yaml:36`.
    pub firm_legal_person_cert_type: Option<String>,
    /// On the wire `firm_legal_person_name`, a text. Source: `spec/user/info.share.yaml:37`.
    pub firm_legal_person_name: Option<String>,
    /// On the wire `firm_legal_person_pictures`, a list; each element is a record of the kind `AlipayUserPicture`.
    /// Source: `spec/user/info.share.yaml:38`.
    pub firm_legal_person_pictures: Vec<AlipayUserPicture>,
    /// On the wire `firm_pictures`, a list; each element is a record of the kind `AlipayUserPicture`. Source:
    /// `spec/user/info.share.yaml:39`.
    pub firm_pictures: Vec<AlipayUserPicture>,
    /// On the wire `firm_type`, a text. Source: `spec/user/info.share.yaml:40`.
    pub firm_type: Option<String>,
    /// On the wire `gender`, a text. Source: `spec/user/info.share.yaml:41`.
    pub gender: Option<String>,
    /// On the wire `graduation_time`, a text. Source: `spec/user/info.share.yaml:42`.
    pub graduation_time: Option<String>,
    /// On the wire `identity_card_address`, a text. Source: `spec/user/info.share.yaml:43`.
    pub identity_card_address: Option<String>,
    /// On the wire `identity_card_area`, a text. Source: `spec/user/info.share.yaml:44`.
    pub identity_card_area: Option<String>,
    /// On the wire `identity_card_city`, a text. Source: `spec/user/info.share.yaml:45`.
    pub identity_card_city: Option<String>,
    /// On the wire `identity_card_province`, a text. Source: `spec/user/info.share.yaml:46`.
    pub identity_card_province: Option<String>,
    /// On the wire `inst_or_corp`, a text. Source: `spec/user/info.share.yaml:47`.
    pub inst_or_corp: Option<String>,
    /// On the wire `is_adult`, a text. Source: `spec/user/info.share.yaml:48`.
    pub is_adult: Option<String>,
    /// On the wire `is_balance_frozen`, a text. Source: `spec/user/info.share.yaml:49`.
    pub is_balance_frozen: Option<String>,
    /// On the wire `is_blocked`, a text. Source: `spec/user/info.share.yaml:50`.
    pub is_blocked: Option<String>,
    /// On the wire `is_certified`, a text. Source: `spec/user/info.share.yaml:51`.
    pub is_certified: Option<String>,
    /// On the wire `is_student_certified`, a text. Source: `spec/user/info.share.yaml:52`.
    pub is_student_certified: Option<String>,
    /// On the wire `license_expiry_date`, a text. Source: `spec/user/info.share.yaml:53`.
    pub license_expiry_date: Option<String>,
    /// On the wire `license_no`, a text. Source: `spec/user/info.share.yaml:54`.
    pub license_no: Option<String>,
    /// On the wire `member_grade`, a text. Source: `spec/user/info.share.yaml:55`.
    pub member_grade: Option<String>,
    /// On the wire `mobile`, a text. Source: `spec/user/info.share.yaml:56`.
    pub mobile: Option<String>,
    /// On the wire `nick_name`, a text. Source: `spec/user/info.share.yaml:57`.
    pub nick_name: Option<String>,
    /// On the wire `open_id`, a text. Source: `spec/user/info.share.yaml:58`.
    pub open_id: Option<String>,
    /// On the wire `organization_code`, a text. Source: `spec/user/info.share.yaml:59`.
    pub organization_code: Option<String>,
    /// On the wire `person_birthday`, a text. Source: `spec/user/info.share.yaml:60`.
    pub person_birthday: Option<String>,
    /// On the wire `person_birthday_without_year`, a text. Source: `spec/user/info.share.yaml:61`.
    pub person_birthday_without_year: Option<String>,
    /// On the wire `person_cert_expiry_date`, a text. Source: `spec/user/info.share.yaml:62`.
    pub person_cert_expiry_date: Option<String>,
    /// On the wire `person_cert_issue_date`, a text. Source: `spec/user/info.share.yaml:63`.
    pub person_cert_issue_date: Option<String>,
    /// On the wire `person_pictures`, a list; each element is a record of the kind `AlipayUserPicture`. Source:
    /// `spec/user/info.share.yaml:64`.
    pub person_pictures: Vec<AlipayUserPicture>,
    /// On the wire `phone`, a text. Source: `spec/user/info.share.yaml:65`.
    pub phone: Option<String>,
    /// On the wire `profession`, a text. Source: `spec/user/info.share.yaml:66`.
    pub profession: Option<String>,
    /// On the wire `province`, a text. Source: `spec/user/info.share.yaml:67`.
    pub province: Option<String>,
    /// On the wire `taobao_id`, a text. Source: `spec/user/info.share.yaml:68`.
    pub taobao_id: Option<String>,
    /// On the wire `user_id`, a text. Source: `spec/user/info.share.yaml:69`.
    pub user_id: Option<String>,
    /// On the wire `user_name`, a text. Source: `spec/user/info.share.yaml:70`.
    pub user_name: Option<String>,
    /// On the wire `user_nation`, a text. Source: `spec/user/info.share.yaml:71`.
    pub user_nation: Option<String>,
    /// On the wire `user_status`, a text. Source: `spec/user/info.share.yaml:72`.
    pub user_status: Option<String>,
    /// On the wire `user_type`, a text. Source: `spec/user/info.share.yaml:73`.
    pub user_type: Option<String>,
    /// On the wire `zip`, a text. Source: `spec/user/info.share.yaml:74`.
    pub zip: Option<String>,
}

impl record::Record for InfoShareResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &INFO_SHARE_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.address),
            1 => Some(&self.age),
            2 => Some(&self.area),
            3 => Some(&self.avatar),
            4 => Some(&self.business_scope),
            5 => Some(&self.cert_no),
            6 => Some(&self.cert_type),
            7 => Some(&self.city),
            8 => Some(&self.college_name),
            9 => Some(&self.country_code),
            10 => Some(&self.degree),
            11 => Some(&self.deliver_addresses),
            12 => Some(&self.display_name),
            13 => Some(&self.email),
            14 => Some(&self.enrollment_time),
            15 => Some(&self.ent_license_address),
            16 => Some(&self.ent_license_area),
            17 => Some(&self.ent_license_city),
            18 => Some(&self.ent_license_province),
            19 => Some(&self.firm_agent_person_cert_expiry_date),
            20 => Some(&self.firm_agent_person_cert_no),
            21 => Some(&self.firm_agent_person_cert_type),
            22 => Some(&self.firm_agent_person_name),
            23 => Some(&self.firm_legal_person_cert_expiry_date),
            24 => Some(&self.firm_legal_person_cert_no),
            25 => Some(&self.firm_legal_person_cert_type),
            26 => Some(&self.firm_legal_person_name),
            27 => Some(&self.firm_legal_person_pictures),
            28 => Some(&self.firm_pictures),
            29 => Some(&self.firm_type),
            30 => Some(&self.gender),
            31 => Some(&self.graduation_time),
            32 => Some(&self.identity_card_address),
            33 => Some(&self.identity_card_area),
            34 => Some(&self.identity_card_city),
            35 => Some(&self.identity_card_province),
            36 => Some(&self.inst_or_corp),
            37 => Some(&self.is_adult),
            38 => Some(&self.is_balance_frozen),
            39 => Some(&self.is_blocked),
            40 => Some(&self.is_certified),
            41 => Some(&self.is_student_certified),
            42 => Some(&self.license_expiry_date),
            43 => Some(&self.license_no),
            44 => Some(&self.member_grade),
            45 => Some(&self.mobile),
            46 => Some(&self.nick_name),
            47 => Some(&self.open_id),
            48 => Some(&self.organization_code),
            49 => Some(&self.person_birthday),
            50 => Some(&self.person_birthday_without_year),
            51 => Some(&self.person_cert_expiry_date),
            52 => Some(&self.person_cert_issue_date),
            53 => Some(&self.person_pictures),
            54 => Some(&self.phone),
            55 => Some(&self.profession),
            56 => Some(&self.province),
            57 => Some(&self.taobao_id),
            58 => Some(&self.user_id),
            59 => Some(&self.user_name),
            60 => Some(&self.user_nation),
            61 => Some(&self.user_status),
            62 => Some(&self.user_type),
            63 => Some(&self.zip),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.address),
            1 => Some(&mut self.age),
            2 => Some(&mut self.area),
            3 => Some(&mut self.avatar),
            4 => Some(&mut self.business_scope),
            5 => Some(&mut self.cert_no),
            6 => Some(&mut self.cert_type),
            7 => Some(&mut self.city),
            8 => Some(&mut self.college_name),
            9 => Some(&mut self.country_code),
            10 => Some(&mut self.degree),
            11 => Some(&mut self.deliver_addresses),
            12 => Some(&mut self.display_name),
            13 => Some(&mut self.email),
            14 => Some(&mut self.enrollment_time),
            15 => Some(&mut self.ent_license_address),
            16 => Some(&mut self.ent_license_area),
            17 => Some(&mut self.ent_license_city),
            18 => Some(&mut self.ent_license_province),
            19 => Some(&mut self.firm_agent_person_cert_expiry_date),
            20 => Some(&mut self.firm_agent_person_cert_no),
            21 => Some(&mut self.firm_agent_person_cert_type),
            22 => Some(&mut self.firm_agent_person_name),
            23 => Some(&mut self.firm_legal_person_cert_expiry_date),
            24 => Some(&mut self.firm_legal_person_cert_no),
            25 => Some(&mut self.firm_legal_person_cert_type),
            26 => Some(&mut self.firm_legal_person_name),
            27 => Some(&mut self.firm_legal_person_pictures),
            28 => Some(&mut self.firm_pictures),
            29 => Some(&mut self.firm_type),
            30 => Some(&mut self.gender),
            31 => Some(&mut self.graduation_time),
            32 => Some(&mut self.identity_card_address),
            33 => Some(&mut self.identity_card_area),
            34 => Some(&mut self.identity_card_city),
            35 => Some(&mut self.identity_card_province),
            36 => Some(&mut self.inst_or_corp),
            37 => Some(&mut self.is_adult),
            38 => Some(&mut self.is_balance_frozen),
            39 => Some(&mut self.is_blocked),
            40 => Some(&mut self.is_certified),
            41 => Some(&mut self.is_student_certified),
            42 => Some(&mut self.license_expiry_date),
            43 => Some(&mut self.license_no),
            44 => Some(&mut self.member_grade),
            45 => Some(&mut self.mobile),
            46 => Some(&mut self.nick_name),
            47 => Some(&mut self.open_id),
            48 => Some(&mut self.organization_code),
            49 => Some(&mut self.person_birthday),
            50 => Some(&mut self.person_birthday_without_year),
            51 => Some(&mut self.person_cert_expiry_date),
            52 => Some(&mut self.person_cert_issue_date),
            53 => Some(&mut self.person_pictures),
            54 => Some(&mut self.phone),
            55 => Some(&mut self.profession),
            56 => Some(&mut self.province),
            57 => Some(&mut self.taobao_id),
            58 => Some(&mut self.user_id),
            59 => Some(&mut self.user_name),
            60 => Some(&mut self.user_nation),
            61 => Some(&mut self.user_status),
            62 => Some(&mut self.user_type),
            63 => Some(&mut self.zip),
            _ => None,
        }
    }
}

impl Default for InfoShareResponse {
    #[inline]
    fn default() -> Self {
        Self {
            address: None,
            age: None,
            area: None,
            avatar: None,
            business_scope: None,
            cert_no: None,
            cert_type: None,
            city: None,
            college_name: None,
            country_code: None,
            degree: None,
            deliver_addresses: Vec::new(),
            display_name: None,
            email: None,
            enrollment_time: None,
            ent_license_address: None,
            ent_license_area: None,
            ent_license_city: None,
            ent_license_province: None,
            firm_agent_person_cert_expiry_date: None,
            firm_agent_person_cert_no: None,
            firm_agent_person_cert_type: None,
            firm_agent_person_name: None,
            firm_legal_person_cert_expiry_date: None,
            firm_legal_person_cert_no: None,
            firm_legal_person_cert_type: None,
            firm_legal_person_name: None,
            firm_legal_person_pictures: Vec::new(),
            firm_pictures: Vec::new(),
            firm_type: None,
            gender: None,
            graduation_time: None,
            identity_card_address: None,
            identity_card_area: None,
            identity_card_city: None,
            identity_card_province: None,
            inst_or_corp: None,
            is_adult: None,
            is_balance_frozen: None,
            is_blocked: None,
            is_certified: None,
            is_student_certified: None,
            license_expiry_date: None,
            license_no: None,
            member_grade: None,
            mobile: None,
            nick_name: None,
            open_id: None,
            organization_code: None,
            person_birthday: None,
            person_birthday_without_year: None,
            person_cert_expiry_date: None,
            person_cert_issue_date: None,
            person_pictures: Vec::new(),
            phone: None,
            profession: None,
            province: None,
            taobao_id: None,
            user_id: None,
            user_name: None,
            user_nation: None,
            user_status: None,
            user_type: None,
            zip: None,
        }
    }
}

impl Clone for InfoShareResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for InfoShareResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for InfoShareResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The platform's type `AlipayUserDeliverAddress`.
///
/// Source: `spec/user/info.share.yaml:77`.
#[non_exhaustive]
pub struct AlipayUserDeliverAddress {
    /// On the wire `address`, a text. Source: `spec/user/info.share.yaml:79`.
    pub address: Option<String>,
    /// On the wire `address_code`, a text. Source: `spec/user/info.share.yaml:80`.
    pub address_code: Option<String>,
    /// On the wire `default_deliver_address`, a text. Source: `spec/user/info.share.yaml:81`.
    pub default_deliver_address: Option<String>,
    /// On the wire `deliver_area`, a text. Source: `spec/user/info.share.yaml:82`.
    pub deliver_area: Option<String>,
    /// On the wire `deliver_city`, a text. Source: `spec/user/info.share.yaml:83`.
    pub deliver_city: Option<String>,
    /// On the wire `deliver_fullname`, a text. Source: `spec/user/info.share.yaml:84`.
    pub deliver_fullname: Option<String>,
    /// On the wire `deliver_mobile`, a text. Source: `spec/user/info.share.yaml:85`.
    pub deliver_mobile: Option<String>,
    /// On the wire `deliver_phone`, a text. Source: `spec/user/info.share.yaml:86`.
    pub deliver_phone: Option<String>,
    /// On the wire `deliver_province`, a text. Source: `spec/user/info.share.yaml:87`.
    pub deliver_province: Option<String>,
    /// On the wire `zip`, a text. Source: `spec/user/info.share.yaml:88`.
    pub zip: Option<String>,
}

impl record::Record for AlipayUserDeliverAddress {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &ALIPAY_USER_DELIVER_ADDRESS
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.address),
            1 => Some(&self.address_code),
            2 => Some(&self.default_deliver_address),
            3 => Some(&self.deliver_area),
            4 => Some(&self.deliver_city),
            5 => Some(&self.deliver_fullname),
            6 => Some(&self.deliver_mobile),
            7 => Some(&self.deliver_phone),
            8 => Some(&self.deliver_province),
            9 => Some(&self.zip),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.address),
            1 => Some(&mut self.address_code),
            2 => Some(&mut self.default_deliver_address),
            3 => Some(&mut self.deliver_area),
            4 => Some(&mut self.deliver_city),
            5 => Some(&mut self.deliver_fullname),
            6 => Some(&mut self.deliver_mobile),
            7 => Some(&mut self.deliver_phone),
            8 => Some(&mut self.deliver_province),
            9 => Some(&mut self.zip),
            _ => None,
        }
    }
}

impl Default for AlipayUserDeliverAddress {
    #[inline]
    fn default() -> Self {
        Self {
            address: None,
            address_code: None,
            default_deliver_address: None,
            deliver_area: None,
            deliver_city: None,
            deliver_fullname: None,
            deliver_mobile: None,
            deliver_phone: None,
            deliver_province: None,
            zip: None,
        }
    }
}

impl Clone for AlipayUserDeliverAddress {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for AlipayUserDeliverAddress {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for AlipayUserDeliverAddress {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The platform's type `AlipayUserPicture`.
///
/// Source: `spec/user/info.share.yaml:90`.
#[non_exhaustive]
pub struct AlipayUserPicture {
    /// On the wire `picture_type`, a text. Source: `spec/user/info.share.yaml:92`.
    pub picture_type: Option<String>,
    /// On the wire `picture_url`, a text. Source: `spec/user/info.share.yaml:93`.
    pub picture_url: Option<String>,
}

impl record::Record for AlipayUserPicture {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &ALIPAY_USER_PICTURE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.picture_type),
            1 => Some(&self.picture_url),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.picture_type),
            1 => Some(&mut self.picture_url),
            _ => None,
        }
    }
}

impl Default for AlipayUserPicture {
    #[inline]
    fn default() -> Self {
        Self {
            picture_type: None,
            picture_url: None,
        }
    }
}

impl Clone for AlipayUserPicture {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for AlipayUserPicture {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for AlipayUserPicture {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.user.info.share`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InfoShareErrorCode {
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/user/info.share.yaml:96`.
    SystemError,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for InfoShareErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("SYSTEM_ERROR", Self::SystemError),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for InfoShareErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
