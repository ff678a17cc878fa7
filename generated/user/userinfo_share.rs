//! `alipay.user.userinfo.share` · 支付宝钱包用户信息共享
//!
//! Return member information to an app that the user opened from the Alipay wallet.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/user/userinfo/share`. Described in
//! `spec/user/userinfo.share.yaml`.

use crate::{record, schema};

static USERINFO_SHARE: schema::RecordDef<'static> = schema::RecordDef {
    name: "UserinfoShare",
    file: "spec/user/userinfo.share.yaml",
    fields: &[],
    rules: &[],
};

static USERINFO_SHARE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "UserinfoShareResponse",
    file: "spec/user/userinfo.share.yaml",
    fields: &[
        schema::FieldDef::text("address", 13),
        schema::FieldDef::text("address_code", 14),
        schema::FieldDef::text("alipay_user_id", 15),
        schema::FieldDef::text("area", 16),
        schema::FieldDef::text("avatar", 17),
        schema::FieldDef::text("balance_freeze_type", 22),
        schema::FieldDef::text("birthday", 35),
        schema::FieldDef::text("cert_no", 36),
        schema::FieldDef::text("cert_type_value", 37),
        schema::FieldDef::text("city", 53),
        schema::FieldDef::text("default_deliver_address", 54),
        schema::FieldDef::new(
            "deliver_address_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&DELIVER_ADDRESS),
                    limits: &[],
                },
            ),
            59,
        ),
        schema::FieldDef::text("deliver_area", 60),
        schema::FieldDef::text("deliver_city", 61),
        schema::FieldDef::text("deliver_fullname", 62),
        schema::FieldDef::text("deliver_mobile", 63),
        schema::FieldDef::text("deliver_phone", 68),
        schema::FieldDef::text("deliver_province", 73),
        schema::FieldDef::text("email", 74),
        schema::FieldDef::text("family_name", 75),
        schema::FieldDef::text("firm_name", 80),
        schema::FieldDef::text("gender", 81),
        schema::FieldDef::text("is_balance_frozen", 89),
        schema::FieldDef::text("is_bank_auth", 96),
        schema::FieldDef::text("is_certified", 104),
        schema::FieldDef::text("is_certify_grade_a", 112),
        schema::FieldDef::text("is_id_auth", 119),
        schema::FieldDef::text("is_licence_auth", 127),
        schema::FieldDef::text("is_mobile_auth", 135),
        schema::FieldDef::text("is_student_certified", 143),
        schema::FieldDef::text("mobile", 144),
        schema::FieldDef::text("nick_name", 145),
        schema::FieldDef::text("phone", 146),
        schema::FieldDef::text("province", 147),
        schema::FieldDef::text("real_name", 148),
        schema::FieldDef::text("reduced_birthday", 149),
        schema::FieldDef::text("user_id", 154),
        schema::FieldDef::text("user_status", 155),
        schema::FieldDef::text("user_type_value", 165),
        schema::FieldDef::text("zip", 173),
    ],
    rules: &[],
};

static DELIVER_ADDRESS: schema::RecordDef<'static> = schema::RecordDef {
    name: "DeliverAddress",
    file: "spec/user/userinfo.share.yaml",
    fields: &[
        schema::FieldDef::text("address", 179),
        schema::FieldDef::text("address_code", 180),
        schema::FieldDef::text("default_deliver_address", 181),
        schema::FieldDef::text("deliver_area", 186),
        schema::FieldDef::text("deliver_city", 187),
        schema::FieldDef::text("deliver_fullname", 188),
        schema::FieldDef::text("deliver_mobile", 189),
        schema::FieldDef::text("deliver_phone", 194),
        schema::FieldDef::text("deliver_province", 199),
        schema::FieldDef::text("zip", 200),
    ],
    rules: &[],
};

/// A request of `alipay.user.userinfo.share` (支付宝钱包用户信息共享).
///
/// Return member information to an app that the user opened from the Alipay wallet.
///
/// ```
/// use alipay::user::UserinfoShare;
///
/// let request = UserinfoShare::new();
/// ```
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/user/userinfo/share`. Described in
/// `spec/user/userinfo.share.yaml`.
/// Answered by [`UserinfoShareResponse`], or by an error with a [`UserinfoShareErrorCode`].
#[doc(alias = "alipay.user.userinfo.share")]
#[doc(alias = "/v3/alipay/user/userinfo/share")]
#[doc(alias = "支付宝钱包用户信息共享")]
#[doc(alias = "支付")]
#[doc(alias = "用户信息")]
#[must_use]
#[non_exhaustive]
pub struct UserinfoShare {}

impl UserinfoShare {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {}
    }
}

impl record::Record for UserinfoShare {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &USERINFO_SHARE
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

impl Default for UserinfoShare {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for UserinfoShare {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for UserinfoShare {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for UserinfoShare {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for UserinfoShare {}

impl record::Request for UserinfoShare {
    type Response = UserinfoShareResponse;
    type ErrorCode = UserinfoShareErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.user.userinfo.share",
        title: "支付宝钱包用户信息共享",
        file: "spec/user/userinfo.share.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/user/userinfo/share",
        }),
        idempotency: schema::Idempotency::Never,
        request: &USERINFO_SHARE,
        response: &USERINFO_SHARE_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: super::super::common::codes::CODES,
    };
}

/// The answer of `alipay.user.userinfo.share` (支付宝钱包用户信息共享).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct UserinfoShareResponse {
    /// Detailed address.
    ///
    /// On the wire `address`. Example: `西湖区文三路国际大厦`. Source: `spec/user/userinfo.share.yaml:13`.
    pub address: Option<String>,
    /// Code of the area; not returned at present.
    ///
    /// On the wire `address_code` (区域编码). Example: `330106`. Source: `spec/user/userinfo.share.yaml:14`.
    pub address_code: Option<String>,
    /// Alipay user id, 2088….
    ///
    /// On the wire `alipay_user_id` (支付宝用户ID). Example: `2088000000000001`. Source:
    /// `spec/user/userinfo.share.yaml:15`.
    pub alipay_user_id: Option<String>,
    /// District or county.
    ///
    /// On the wire `area` (区县名称). Example: `西湖区`. Source: `spec/user/userinfo.share.yaml:16`.
    pub area: Option<String>,
    /// Avatar URL.
    ///
    /// On the wire `avatar` (用户头像). Example: `http://tfsimg.alipay.com/images/partner/T1uIxXXbpXXXXXXXX`. Source:
    /// `spec/user/userinfo.share.yaml:17`.
    pub avatar: Option<String>,
    /// How the balance was frozen; absent when `is_balance_frozen` is `F`.
    ///
    /// On the wire `balance_freeze_type`. Example: `SERVER`. Source: `spec/user/userinfo.share.yaml:22`.
    pub balance_freeze_type: Option<
        record::Choice<UserinfoShareResponseBalanceFreezeType>,
    >,
    /// Birthday, such as 19900918\.
    ///
    /// On the wire `birthday` (用户生日). Example: `19900918`. Source: `spec/user/userinfo.share.yaml:35`.
    pub birthday: Option<String>,
    /// Certificate number.
    ///
    /// On the wire `cert_no` (证件号码). Example: `110101190001010000`. Source: `spec/user/userinfo.share.yaml:36`.
    pub cert_no: Option<String>,
    /// Kind of certificate.
    ///
    /// On the wire `cert_type_value`. Example: `7`. Source: `spec/user/userinfo.share.yaml:37`.
    pub cert_type_value: Option<record::Choice<UserinfoShareResponseCertTypeValue>>,
    /// City.
    ///
    /// On the wire `city` (市名称). Example: `安庆`. Source: `spec/user/userinfo.share.yaml:53`.
    pub city: Option<String>,
    /// Whether this is the default delivery address; not returned at present.
    ///
    /// On the wire `default_deliver_address` (是否默认收货地址). Example: `T`. Source:
    /// `spec/user/userinfo.share.yaml:54`.
    pub default_deliver_address: Option<String>,
    /// Delivery addresses of the user.
    ///
    /// On the wire `deliver_address_list` (收货人地址列表). Source: `spec/user/userinfo.share.yaml:59`.
    pub deliver_address_list: Vec<DeliverAddress>,
    /// District or county of the recipient.
    ///
    /// On the wire `deliver_area` (收货人所在区县). Example: `西湖区`. Source: `spec/user/userinfo.share.yaml:60`.
    pub deliver_area: Option<String>,
    /// City of the recipient.
    ///
    /// On the wire `deliver_city` (收货人所在城市). Example: `杭州市`. Source: `spec/user/userinfo.share.yaml:61`.
    pub deliver_city: Option<String>,
    /// Full name of the recipient.
    ///
    /// On the wire `deliver_fullname` (收货人全称). Example: `某某`. Source: `spec/user/userinfo.share.yaml:62`.
    pub deliver_fullname: Option<String>,
    /// Mobile number of the contact at the delivery address.
    ///
    /// On the wire `deliver_mobile` (收货地址的联系人移动电话). Example: `13800000000`. Source:
    /// `spec/user/userinfo.share.yaml:63`.
    pub deliver_mobile: Option<String>,
    /// Landline number of the contact at the delivery address.
    ///
    /// On the wire `deliver_phone` (收货地址的联系人固定电话). Example: `13800000000`. Source:
    /// `spec/user/userinfo.share.yaml:68`.
    pub deliver_phone: Option<String>,
    /// Province of the recipient.
    ///
    /// On the wire `deliver_province` (收货人所在省份). Example: `浙江省`. Source:
    /// `spec/user/userinfo.share.yaml:73`.
    pub deliver_province: Option<String>,
    /// Email address bound to the Alipay account.
    ///
    /// On the wire `email`. Example: `user@example.com`. Source: `spec/user/userinfo.share.yaml:74`.
    pub email: Option<String>,
    /// First character of the real name; wrong for compound and non-Chinese family names.
    ///
    /// On the wire `family_name` (姓氏). Example: `赵`. Source: `spec/user/userinfo.share.yaml:75`.
    pub family_name: Option<String>,
    /// Company name; company users only.
    ///
    /// On the wire `firm_name` (公司名称). Example: `示例公司`. Source: `spec/user/userinfo.share.yaml:80`.
    pub firm_name: Option<String>,
    /// Gender.
    ///
    /// On the wire `gender` (性别). Example: `F`. Source: `spec/user/userinfo.share.yaml:81`.
    pub gender: Option<record::Choice<UserinfoShareResponseGender>>,
    /// Whether the balance is frozen.
    ///
    /// On the wire `is_balance_frozen`. Example: `T`. Source: `spec/user/userinfo.share.yaml:89`.
    pub is_balance_frozen: Option<record::Choice<UserinfoShareResponseIsBalanceFrozen>>,
    /// Whether certified by bank card.
    ///
    /// On the wire `is_bank_auth` (是否银行卡认证). Example: `T`. Source: `spec/user/userinfo.share.yaml:96`.
    pub is_bank_auth: Option<record::Choice<UserinfoShareResponseIsBankAuth>>,
    /// Whether the user has passed real-name certification.
    ///
    /// On the wire `is_certified` (是否通过实名认证). Example: `T`. Source: `spec/user/userinfo.share.yaml:104`.
    pub is_certified: Option<record::Choice<UserinfoShareResponseIsCertified>>,
    /// Whether the real-name certification is of class A.
    ///
    /// On the wire `is_certify_grade_a`. Example: `T`. Source: `spec/user/userinfo.share.yaml:112`.
    pub is_certify_grade_a: Option<record::Choice<UserinfoShareResponseIsCertifyGradeA>>,
    /// Whether certified by identity card.
    ///
    /// On the wire `is_id_auth` (是否身份证认证). Example: `T`. Source: `spec/user/userinfo.share.yaml:119`.
    pub is_id_auth: Option<record::Choice<UserinfoShareResponseIsIdAuth>>,
    /// Whether certified by business license.
    ///
    /// On the wire `is_licence_auth` (是否营业执照认证). Example: `T`. Source: `spec/user/userinfo.share.yaml:127`.
    pub is_licence_auth: Option<record::Choice<UserinfoShareResponseIsLicenceAuth>>,
    /// Whether certified by mobile.
    ///
    /// On the wire `is_mobile_auth` (是否手机认证). Example: `T`. Source: `spec/user/userinfo.share.yaml:135`.
    pub is_mobile_auth: Option<record::Choice<UserinfoShareResponseIsMobileAuth>>,
    /// Whether the user is a student.
    ///
    /// On the wire `is_student_certified` (是否是学生). Example: `T`. Source: `spec/user/userinfo.share.yaml:143`.
    pub is_student_certified: Option<String>,
    /// Mobile number.
    ///
    /// On the wire `mobile` (手机号码). Example: `13800000000`. Source: `spec/user/userinfo.share.yaml:144`.
    pub mobile: Option<String>,
    /// Nickname.
    ///
    /// On the wire `nick_name` (用户昵称). Example: `哈哈就是我`. Source: `spec/user/userinfo.share.yaml:145`.
    pub nick_name: Option<String>,
    /// Phone number, such as a landline.
    ///
    /// On the wire `phone` (电话号码). Example: `010-00000000`. Source: `spec/user/userinfo.share.yaml:146`.
    pub phone: Option<String>,
    /// Province.
    ///
    /// On the wire `province` (省份名称). Example: `安徽省`. Source: `spec/user/userinfo.share.yaml:147`.
    pub province: Option<String>,
    /// Real name.
    ///
    /// On the wire `real_name` (用户的真实姓名). Example: `某某`. Source: `spec/user/userinfo.share.yaml:148`.
    pub real_name: Option<String>,
    /// Month and day of the birthday, `MMdd`.
    ///
    /// On the wire `reduced_birthday` (生日的月和日). Example: `0428`. Source: `spec/user/userinfo.share.yaml:149`.
    pub reduced_birthday: Option<String>,
    /// User id, 2088… by the example.
    ///
    /// On the wire `user_id` (用户的userId). Example: `2088000000000001`. Source:
    /// `spec/user/userinfo.share.yaml:154`.
    pub user_id: Option<String>,
    /// State of the user.
    ///
    /// On the wire `user_status` (用户状态). Example: `T`. Source: `spec/user/userinfo.share.yaml:155`.
    pub user_status: Option<record::Choice<UserinfoShareResponseUserStatus>>,
    /// Kind of user.
    ///
    /// On the wire `user_type_value` (用户类型). Example: `1`. Source: `spec/user/userinfo.share.yaml:165`.
    pub user_type_value: Option<record::Choice<UserinfoShareResponseUserTypeValue>>,
    /// Postal code.
    ///
    /// On the wire `zip` (邮政编码). Example: `310000`. Source: `spec/user/userinfo.share.yaml:173`.
    pub zip: Option<String>,
}

impl record::Record for UserinfoShareResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &USERINFO_SHARE_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.address),
            1 => Some(&self.address_code),
            2 => Some(&self.alipay_user_id),
            3 => Some(&self.area),
            4 => Some(&self.avatar),
            5 => Some(&self.balance_freeze_type),
            6 => Some(&self.birthday),
            7 => Some(&self.cert_no),
            8 => Some(&self.cert_type_value),
            9 => Some(&self.city),
            10 => Some(&self.default_deliver_address),
            11 => Some(&self.deliver_address_list),
            12 => Some(&self.deliver_area),
            13 => Some(&self.deliver_city),
            14 => Some(&self.deliver_fullname),
            15 => Some(&self.deliver_mobile),
            16 => Some(&self.deliver_phone),
            17 => Some(&self.deliver_province),
            18 => Some(&self.email),
            19 => Some(&self.family_name),
            20 => Some(&self.firm_name),
            21 => Some(&self.gender),
            22 => Some(&self.is_balance_frozen),
            23 => Some(&self.is_bank_auth),
            24 => Some(&self.is_certified),
            25 => Some(&self.is_certify_grade_a),
            26 => Some(&self.is_id_auth),
            27 => Some(&self.is_licence_auth),
            28 => Some(&self.is_mobile_auth),
            29 => Some(&self.is_student_certified),
            30 => Some(&self.mobile),
            31 => Some(&self.nick_name),
            32 => Some(&self.phone),
            33 => Some(&self.province),
            34 => Some(&self.real_name),
            35 => Some(&self.reduced_birthday),
            36 => Some(&self.user_id),
            37 => Some(&self.user_status),
            38 => Some(&self.user_type_value),
            39 => Some(&self.zip),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.address),
            1 => Some(&mut self.address_code),
            2 => Some(&mut self.alipay_user_id),
            3 => Some(&mut self.area),
            4 => Some(&mut self.avatar),
            5 => Some(&mut self.balance_freeze_type),
            6 => Some(&mut self.birthday),
            7 => Some(&mut self.cert_no),
            8 => Some(&mut self.cert_type_value),
            9 => Some(&mut self.city),
            10 => Some(&mut self.default_deliver_address),
            11 => Some(&mut self.deliver_address_list),
            12 => Some(&mut self.deliver_area),
            13 => Some(&mut self.deliver_city),
            14 => Some(&mut self.deliver_fullname),
            15 => Some(&mut self.deliver_mobile),
            16 => Some(&mut self.deliver_phone),
            17 => Some(&mut self.deliver_province),
            18 => Some(&mut self.email),
            19 => Some(&mut self.family_name),
            20 => Some(&mut self.firm_name),
            21 => Some(&mut self.gender),
            22 => Some(&mut self.is_balance_frozen),
            23 => Some(&mut self.is_bank_auth),
            24 => Some(&mut self.is_certified),
            25 => Some(&mut self.is_certify_grade_a),
            26 => Some(&mut self.is_id_auth),
            27 => Some(&mut self.is_licence_auth),
            28 => Some(&mut self.is_mobile_auth),
            29 => Some(&mut self.is_student_certified),
            30 => Some(&mut self.mobile),
            31 => Some(&mut self.nick_name),
            32 => Some(&mut self.phone),
            33 => Some(&mut self.province),
            34 => Some(&mut self.real_name),
            35 => Some(&mut self.reduced_birthday),
            36 => Some(&mut self.user_id),
            37 => Some(&mut self.user_status),
            38 => Some(&mut self.user_type_value),
            39 => Some(&mut self.zip),
            _ => None,
        }
    }
}

impl Default for UserinfoShareResponse {
    #[inline]
    fn default() -> Self {
        Self {
            address: None,
            address_code: None,
            alipay_user_id: None,
            area: None,
            avatar: None,
            balance_freeze_type: None,
            birthday: None,
            cert_no: None,
            cert_type_value: None,
            city: None,
            default_deliver_address: None,
            deliver_address_list: Vec::new(),
            deliver_area: None,
            deliver_city: None,
            deliver_fullname: None,
            deliver_mobile: None,
            deliver_phone: None,
            deliver_province: None,
            email: None,
            family_name: None,
            firm_name: None,
            gender: None,
            is_balance_frozen: None,
            is_bank_auth: None,
            is_certified: None,
            is_certify_grade_a: None,
            is_id_auth: None,
            is_licence_auth: None,
            is_mobile_auth: None,
            is_student_certified: None,
            mobile: None,
            nick_name: None,
            phone: None,
            province: None,
            real_name: None,
            reduced_birthday: None,
            user_id: None,
            user_status: None,
            user_type_value: None,
            zip: None,
        }
    }
}

impl Clone for UserinfoShareResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for UserinfoShareResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for UserinfoShareResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// A delivery address.
///
/// Source: `spec/user/userinfo.share.yaml:176`.
#[non_exhaustive]
pub struct DeliverAddress {
    /// Street address.
    ///
    /// On the wire `address` (地址). Example: `XX路XX号`. Source: `spec/user/userinfo.share.yaml:179`.
    pub address: Option<String>,
    /// Code of the area.
    ///
    /// On the wire `address_code` (区域编码). Example: `330106`. Source: `spec/user/userinfo.share.yaml:180`.
    pub address_code: Option<String>,
    /// Whether this is the default delivery address, `T` in the example.
    ///
    /// On the wire `default_deliver_address` (是否默认收货地址). Example: `T`. Source:
    /// `spec/user/userinfo.share.yaml:181`.
    pub default_deliver_address: Option<String>,
    /// District or county of the recipient.
    ///
    /// On the wire `deliver_area` (收货人所在区县). Example: `西湖区`. Source: `spec/user/userinfo.share.yaml:186`.
    pub deliver_area: Option<String>,
    /// City of the recipient.
    ///
    /// On the wire `deliver_city` (收货人所在城市). Example: `杭州市`. Source: `spec/user/userinfo.share.yaml:187`.
    pub deliver_city: Option<String>,
    /// Full name of the recipient.
    ///
    /// On the wire `deliver_fullname` (收货人全名). Example: `某某`. Source: `spec/user/userinfo.share.yaml:188`.
    pub deliver_fullname: Option<String>,
    /// Mobile number of the contact.
    ///
    /// On the wire `deliver_mobile` (收货地址的联系人移动电话). Example: `13800000000`. Source:
    /// `spec/user/userinfo.share.yaml:189`.
    pub deliver_mobile: Option<String>,
    /// Landline number of the contact.
    ///
    /// On the wire `deliver_phone` (收货地址的联系人固定电话). Example: `010-00000000`. Source:
    /// `spec/user/userinfo.share.yaml:194`.
    pub deliver_phone: Option<String>,
    /// Province of the recipient.
    ///
    /// On the wire `deliver_province` (收货人所在省份). Example: `浙江省`. Source:
    /// `spec/user/userinfo.share.yaml:199`.
    pub deliver_province: Option<String>,
    /// Postal code.
    ///
    /// On the wire `zip` (邮政编码). Example: `310000`. Source: `spec/user/userinfo.share.yaml:200`.
    pub zip: Option<String>,
}

impl record::Record for DeliverAddress {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &DELIVER_ADDRESS
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

impl Default for DeliverAddress {
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

impl Clone for DeliverAddress {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for DeliverAddress {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for DeliverAddress {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The values of the platform's type `UserinfoShareResponseBalanceFreezeType`.
///
/// Source: `spec/user/userinfo.share.yaml:25`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum UserinfoShareResponseBalanceFreezeType {
    /// By CTU; user may reopen.
    ///
    /// On the wire `CTU`.
    Ctu,
    /// By Alibaba; user may reopen.
    ///
    /// On the wire `ALIBABA`.
    Alibaba,
    /// By back office; user may reopen.
    ///
    /// On the wire `SERVER`.
    Server,
    /// By the user.
    ///
    /// On the wire `USER`.
    User,
    /// By CTU; user may not reopen.
    ///
    /// On the wire `CTU_N`.
    CtuN,
    /// By Alibaba; user may not reopen.
    ///
    /// On the wire `ALIBABA_N`.
    AlibabaN,
    /// By back office; user may not reopen.
    ///
    /// On the wire `SERVER_N`.
    ServerN,
    /// Degraded service or query timeout.
    ///
    /// On the wire `UNKNOWN`.
    Unknown_,
}

impl record::Enumeration for UserinfoShareResponseBalanceFreezeType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("CTU", Self::Ctu),
        ("ALIBABA", Self::Alibaba),
        ("SERVER", Self::Server),
        ("USER", Self::User),
        ("CTU_N", Self::CtuN),
        ("ALIBABA_N", Self::AlibabaN),
        ("SERVER_N", Self::ServerN),
        ("UNKNOWN", Self::Unknown_),
    ];
}

impl std::fmt::Debug for UserinfoShareResponseBalanceFreezeType {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `UserinfoShareResponseCertTypeValue`.
///
/// Source: `spec/user/userinfo.share.yaml:40`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum UserinfoShareResponseCertTypeValue {
    /// Identity card.
    ///
    /// On the wire `0` (身份证).
    V0,
    /// Passport.
    ///
    /// On the wire `1` (护照).
    V1,
    /// Officer card.
    ///
    /// On the wire `2` (军官证).
    V2,
    /// Soldier card.
    ///
    /// On the wire `3` (士兵证).
    V3,
    /// Home return permit.
    ///
    /// On the wire `4` (回乡证).
    V4,
    /// Temporary identity card.
    ///
    /// On the wire `5` (临时身份证).
    V5,
    /// Household register.
    ///
    /// On the wire `6` (户口簿).
    V6,
    /// Police officer card.
    ///
    /// On the wire `7` (警官证).
    V7,
    /// Taiwan compatriot permit.
    ///
    /// On the wire `8` (台胞证).
    V8,
    /// Business license.
    ///
    /// On the wire `9` (营业执照).
    V9,
    /// Other certificate.
    ///
    /// On the wire `10`.
    V10,
}

impl record::Enumeration for UserinfoShareResponseCertTypeValue {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("0", Self::V0),
        ("1", Self::V1),
        ("2", Self::V2),
        ("3", Self::V3),
        ("4", Self::V4),
        ("5", Self::V5),
        ("6", Self::V6),
        ("7", Self::V7),
        ("8", Self::V8),
        ("9", Self::V9),
        ("10", Self::V10),
    ];
}

impl std::fmt::Debug for UserinfoShareResponseCertTypeValue {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `UserinfoShareResponseGender`.
///
/// Source: `spec/user/userinfo.share.yaml:85`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum UserinfoShareResponseGender {
    /// Female.
    ///
    /// On the wire `F` (女性).
    F,
    /// Male.
    ///
    /// On the wire `M` (男性).
    M,
}

impl record::Enumeration for UserinfoShareResponseGender {
    const VALUES: &'static [(&'static str, Self)] = &[("F", Self::F), ("M", Self::M)];
}

impl std::fmt::Debug for UserinfoShareResponseGender {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `UserinfoShareResponseIsBalanceFrozen`.
///
/// Source: `spec/user/userinfo.share.yaml:92`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum UserinfoShareResponseIsBalanceFrozen {
    /// Frozen.
    ///
    /// On the wire `T`.
    T,
    /// Not frozen.
    ///
    /// On the wire `F`.
    F,
}

impl record::Enumeration for UserinfoShareResponseIsBalanceFrozen {
    const VALUES: &'static [(&'static str, Self)] = &[("T", Self::T), ("F", Self::F)];
}

impl std::fmt::Debug for UserinfoShareResponseIsBalanceFrozen {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `UserinfoShareResponseIsBankAuth`.
///
/// Source: `spec/user/userinfo.share.yaml:100`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum UserinfoShareResponseIsBankAuth {
    /// By bank card.
    ///
    /// On the wire `T`.
    T,
    /// Not by bank card.
    ///
    /// On the wire `F`.
    F,
}

impl record::Enumeration for UserinfoShareResponseIsBankAuth {
    const VALUES: &'static [(&'static str, Self)] = &[("T", Self::T), ("F", Self::F)];
}

impl std::fmt::Debug for UserinfoShareResponseIsBankAuth {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `UserinfoShareResponseIsCertified`.
///
/// Source: `spec/user/userinfo.share.yaml:108`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum UserinfoShareResponseIsCertified {
    /// Passed.
    ///
    /// On the wire `T`.
    T,
    /// Not certified.
    ///
    /// On the wire `F`.
    F,
}

impl record::Enumeration for UserinfoShareResponseIsCertified {
    const VALUES: &'static [(&'static str, Self)] = &[("T", Self::T), ("F", Self::F)];
}

impl std::fmt::Debug for UserinfoShareResponseIsCertified {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `UserinfoShareResponseIsCertifyGradeA`.
///
/// Source: `spec/user/userinfo.share.yaml:115`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum UserinfoShareResponseIsCertifyGradeA {
    /// Class A.
    ///
    /// On the wire `T`.
    T,
    /// Not class A.
    ///
    /// On the wire `F`.
    F,
}

impl record::Enumeration for UserinfoShareResponseIsCertifyGradeA {
    const VALUES: &'static [(&'static str, Self)] = &[("T", Self::T), ("F", Self::F)];
}

impl std::fmt::Debug for UserinfoShareResponseIsCertifyGradeA {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `UserinfoShareResponseIsIdAuth`.
///
/// Source: `spec/user/userinfo.share.yaml:123`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum UserinfoShareResponseIsIdAuth {
    /// By identity card.
    ///
    /// On the wire `T`.
    T,
    /// Not by identity card.
    ///
    /// On the wire `F`.
    F,
}

impl record::Enumeration for UserinfoShareResponseIsIdAuth {
    const VALUES: &'static [(&'static str, Self)] = &[("T", Self::T), ("F", Self::F)];
}

impl std::fmt::Debug for UserinfoShareResponseIsIdAuth {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `UserinfoShareResponseIsLicenceAuth`.
///
/// Source: `spec/user/userinfo.share.yaml:131`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum UserinfoShareResponseIsLicenceAuth {
    /// Passed.
    ///
    /// On the wire `T`.
    T,
    /// Not passed.
    ///
    /// On the wire `F`.
    F,
}

impl record::Enumeration for UserinfoShareResponseIsLicenceAuth {
    const VALUES: &'static [(&'static str, Self)] = &[("T", Self::T), ("F", Self::F)];
}

impl std::fmt::Debug for UserinfoShareResponseIsLicenceAuth {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `UserinfoShareResponseIsMobileAuth`.
///
/// Source: `spec/user/userinfo.share.yaml:139`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum UserinfoShareResponseIsMobileAuth {
    /// By mobile.
    ///
    /// On the wire `T`.
    T,
    /// Not by mobile.
    ///
    /// On the wire `F`.
    F,
}

impl record::Enumeration for UserinfoShareResponseIsMobileAuth {
    const VALUES: &'static [(&'static str, Self)] = &[("T", Self::T), ("F", Self::F)];
}

impl std::fmt::Debug for UserinfoShareResponseIsMobileAuth {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `UserinfoShareResponseUserStatus`.
///
/// Source: `spec/user/userinfo.share.yaml:159`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum UserinfoShareResponseUserStatus {
    /// Quickly registered.
    ///
    /// On the wire `Q`.
    Q,
    /// Certified.
    ///
    /// On the wire `T`.
    T,
    /// Account frozen.
    ///
    /// On the wire `B`.
    B,
    /// Registered, not activated.
    ///
    /// On the wire `W`.
    W,
}

impl record::Enumeration for UserinfoShareResponseUserStatus {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("Q", Self::Q),
        ("T", Self::T),
        ("B", Self::B),
        ("W", Self::W),
    ];
}

impl std::fmt::Debug for UserinfoShareResponseUserStatus {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `UserinfoShareResponseUserTypeValue`.
///
/// Source: `spec/user/userinfo.share.yaml:169`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum UserinfoShareResponseUserTypeValue {
    /// Company account.
    ///
    /// On the wire `1`.
    V1,
    /// Personal account.
    ///
    /// On the wire `2`.
    V2,
}

impl record::Enumeration for UserinfoShareResponseUserTypeValue {
    const VALUES: &'static [(&'static str, Self)] = &[("1", Self::V1), ("2", Self::V2)];
}

impl std::fmt::Debug for UserinfoShareResponseUserTypeValue {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The error codes of `alipay.user.userinfo.share`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UserinfoShareErrorCode {
    /// On the wire `isv.invalid-argument`. Source: `spec/user/userinfo.share.yaml:203`.
    IsvInvalidArgument,
    /// On the wire `isv.invalid-token`. Source: `spec/user/userinfo.share.yaml:204`.
    IsvInvalidToken,
    /// On the wire `aop.unknow-error`; the call may have had its effect, so that it comes as an unknown outcome.
    /// Source: `spec/user/userinfo.share.yaml:205`.
    AopUnknowError,
    /// An unknown error occurred.
    ///
    /// Retry, or ask support.
    ///
    /// On the wire `isp.unknow-error`; the same call may succeed later; the call may have had its effect, so that it
    /// comes as an unknown outcome. Source: `spec/user/userinfo.share.yaml:206` and `spec/codes.yaml:2671`.
    IspUnknowError,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for UserinfoShareErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("isv.invalid-argument", Self::IsvInvalidArgument),
        ("isv.invalid-token", Self::IsvInvalidToken),
        ("aop.unknow-error", Self::AopUnknowError),
        ("isp.unknow-error", Self::IspUnknowError),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for UserinfoShareErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
