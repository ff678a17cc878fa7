//! `alipay.eco.edu.kt.schoolinfo.modify` · 教育缴费学校信息录入接口
//!
//! Register a school with Alipay's school fee service.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/eco/edu/kt/schoolinfo/modify`. Described in
//! `spec/eco/edu.kt.schoolinfo.modify.yaml`.

use crate::{record, schema};

static EDU_KT_SCHOOLINFO_MODIFY: schema::RecordDef<'static> = schema::RecordDef {
    name: "EduKtSchoolinfoModify",
    file: "spec/eco/edu.kt.schoolinfo.modify.yaml",
    fields: &[
        schema::FieldDef::text("bank_notify_url", 11),
        schema::FieldDef::text("bank_partner_id", 15),
        schema::FieldDef {
            limits: &[
                schema::LimitDef::advisory(schema::Limit::Pattern("^[0-9A-Za-z]*$"), 22),
            ],
            ..schema::FieldDef::text("bank_uid", 19)
        },
        schema::FieldDef::text("bankcard_no", 25),
        schema::FieldDef::text("batch_no", 29),
        schema::FieldDef::text("card_alias_no", 34),
        schema::FieldDef::text("city_code", 40),
        schema::FieldDef::text("city_name", 41),
        schema::FieldDef::text("corporate_branch_pid", 42),
        schema::FieldDef::text("district_code", 46),
        schema::FieldDef::text("district_name", 47),
        schema::FieldDef::text("isv_name", 48),
        schema::FieldDef::text("isv_no", 53),
        schema::FieldDef::text("isv_notify_url", 58),
        schema::FieldDef::text("isv_phone", 62),
        schema::FieldDef::text("isv_pid", 67),
        schema::FieldDef::text("province_code", 71),
        schema::FieldDef::text("province_name", 72),
        schema::FieldDef::text("school_icon", 73),
        schema::FieldDef::text("school_icon_type", 78),
        schema::FieldDef::text("school_name", 87),
        schema::FieldDef::text("school_pid", 88),
        schema::FieldDef::text("school_stdcode", 92),
        schema::FieldDef::text("school_type", 97),
        schema::FieldDef::text("smid", 109),
        schema::FieldDef::text("trans_in", 114),
        schema::FieldDef::text("white_channel_code", 119),
    ],
    rules: &[],
};

static EDU_KT_SCHOOLINFO_MODIFY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "EduKtSchoolinfoModifyResponse",
    file: "spec/eco/edu.kt.schoolinfo.modify.yaml",
    fields: &[
        schema::FieldDef::text("school_no", 122),
        schema::FieldDef::text("status", 123),
    ],
    rules: &[],
};

/// A request of `alipay.eco.edu.kt.schoolinfo.modify` (教育缴费学校信息录入接口).
///
/// Register a school with Alipay's school fee service.
///
/// ```
/// use alipay::eco::EduKtSchoolinfoModify;
///
/// let request = EduKtSchoolinfoModify::new()
///     .bank_notify_url("https://www.xxx.xxx/xx");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`bank_uid`](Self::bank_uid) | matches `^[0-9A-Za-z]*$` (advisory) |
/// | [`card_alias_no`](Self::card_alias_no) | required in some cases |
/// | [`school_icon_type`](Self::school_icon_type) | required in some cases |
/// | [`smid`](Self::smid) | required in some cases |
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/eco/edu/kt/schoolinfo/modify`. Described in
/// `spec/eco/edu.kt.schoolinfo.modify.yaml`.
/// Answered by [`EduKtSchoolinfoModifyResponse`], or by an error with a [`EduKtSchoolinfoModifyErrorCode`].
#[doc(alias = "alipay.eco.edu.kt.schoolinfo.modify")]
#[doc(alias = "/v3/alipay/eco/edu/kt/schoolinfo/modify")]
#[doc(alias = "教育缴费学校信息录入接口")]
#[doc(alias = "缴费")]
#[must_use]
#[non_exhaustive]
pub struct EduKtSchoolinfoModify {
    /// ISV's callback for MYbank results; match by `order_no` and `outer_trade_no`.
    ///
    /// On the wire `bank_notify_url`. Example: `https://www.xxx.xxx/xx`. Source:
    /// `spec/eco/edu.kt.schoolinfo.modify.yaml:11`.
    pub bank_notify_url: Option<String>,
    /// Unique contract id that MYbank's escrow platform assigned to the ISV.
    ///
    /// On the wire `bank_partner_id`. Example: `200002924334`. Source: `spec/eco/edu.kt.schoolinfo.modify.yaml:15`.
    pub bank_partner_id: Option<String>,
    /// User id on the ISV's platform, used when the MYbank account was opened.
    ///
    /// On the wire `bank_uid`; matches `^[0-9A-Za-z]*$` (advisory). Example: `20000293230232`. Source:
    /// `spec/eco/edu.kt.schoolinfo.modify.yaml:19`.
    pub bank_uid: Option<String>,
    /// Bank number in group-to-card mode, as the school submitted it to Alipay.
    ///
    /// On the wire `bankcard_no`. Example: `P0004`. Source: `spec/eco/edu.kt.schoolinfo.modify.yaml:25`.
    pub bankcard_no: Option<String>,
    /// Royalty batch number in group acquiring mode, from Alipay's configuration.
    ///
    /// On the wire `batch_no` (分账批次号). Example: `201812180111030000034567270022`. Source:
    /// `spec/eco/edu.kt.schoolinfo.modify.yaml:29`.
    pub batch_no: Option<String>,
    /// Number of the school's ZhiFuTong card; must go together with `smid`.
    ///
    /// On the wire `card_alias_no` (学校开通直付通卡编号); required in some cases. Example:
    /// `c6c0c7a1b9d54e5db9d49eed39f00e65`. Source: `spec/eco/edu.kt.schoolinfo.modify.yaml:34`.
    pub card_alias_no: Option<String>,
    /// National code of the city.
    ///
    /// On the wire `city_code` (城市的国家编码). Example: `330100`. Source:
    /// `spec/eco/edu.kt.schoolinfo.modify.yaml:40`.
    pub city_code: Option<String>,
    /// City name.
    ///
    /// On the wire `city_name` (城市名称). Example: `杭州市`. Source: `spec/eco/edu.kt.schoolinfo.modify.yaml:41`.
    pub city_name: Option<String>,
    /// Key that Alipay gave to each card in group acquiring mode.
    ///
    /// On the wire `corporate_branch_pid`. Example: `2088000000000001`. Source:
    /// `spec/eco/edu.kt.schoolinfo.modify.yaml:42`.
    pub corporate_branch_pid: Option<String>,
    /// National code of the district.
    ///
    /// On the wire `district_code` (区县的国家编码). Example: `330106`. Source:
    /// `spec/eco/edu.kt.schoolinfo.modify.yaml:46`.
    pub district_code: Option<String>,
    /// District name.
    ///
    /// On the wire `district_name` (区县名称). Example: `西湖区`. Source:
    /// `spec/eco/edu.kt.schoolinfo.modify.yaml:47`.
    pub district_name: Option<String>,
    /// ISV's company name, shown to users in the bill.
    ///
    /// On the wire `isv_name` (ISV公司名称). Example: `杭州少年宫`. Source:
    /// `spec/eco/edu.kt.schoolinfo.modify.yaml:48`.
    pub isv_name: Option<String>,
    /// ISV code; no longer needed since 2017-08-03.
    ///
    /// On the wire `isv_no`. Example: `110101190001010000`. Source: `spec/eco/edu.kt.schoolinfo.modify.yaml:53`.
    #[deprecated(note = "Retired by the platform.")]
    pub isv_no: Option<String>,
    /// ISV's callback for payment results, which arrive by POST.
    ///
    /// On the wire `isv_notify_url`. Example: `https://isv.com/xxx`. Source:
    /// `spec/eco/edu.kt.schoolinfo.modify.yaml:58`.
    pub isv_notify_url: Option<String>,
    /// ISV's phone number, shown to users in the bill for help.
    ///
    /// On the wire `isv_phone` (ISV的联系方式). Example: `13800000000`. Source:
    /// `spec/eco/edu.kt.schoolinfo.modify.yaml:62`.
    pub isv_phone: Option<String>,
    /// Alipay partner id of the ISV signed up for school fees.
    ///
    /// On the wire `isv_pid`. Example: `2088000000000001`. Source: `spec/eco/edu.kt.schoolinfo.modify.yaml:67`.
    pub isv_pid: Option<String>,
    /// National code of the province.
    ///
    /// On the wire `province_code` (省份的国家编码). Example: `330000`. Source:
    /// `spec/eco/edu.kt.schoolinfo.modify.yaml:71`.
    pub province_code: Option<String>,
    /// Province name.
    ///
    /// On the wire `province_name` (省名称). Example: `浙江省`. Source: `spec/eco/edu.kt.schoolinfo.modify.yaml:72`.
    pub province_name: Option<String>,
    /// Public URL of the school's logo; PNG or JPG, 108×108.
    ///
    /// On the wire `school_icon` (学校的校徽或logo). Example:
    /// `http://ecopublic-dev.oss-cn-hangzhou.aliyuncs.com/eco/edu_alipay/school/school.png`. Source:
    /// `spec/eco/edu.kt.schoolinfo.modify.yaml:73`.
    pub school_icon: Option<String>,
    /// Image format of `school_icon`; required when that is given.
    ///
    /// On the wire `school_icon_type`; required in some cases; other values may be added. Example: `png`. Source:
    /// `spec/eco/edu.kt.schoolinfo.modify.yaml:78`.
    pub school_icon_type: Option<record::Choice<EduKtSchoolinfoModifySchoolIconType>>,
    /// School name.
    ///
    /// On the wire `school_name` (学校名称). Example: `杭州市西湖第一实验学校`. Source:
    /// `spec/eco/edu.kt.schoolinfo.modify.yaml:87`.
    pub school_name: Option<String>,
    /// School's Alipay partner id; the sub-merchant id for ZhiFuTong.
    ///
    /// On the wire `school_pid`. Example: `20880012939123234423`. Source:
    /// `spec/eco/edu.kt.schoolinfo.modify.yaml:88`.
    pub school_pid: Option<String>,
    /// School's identification code from the Ministry of Education.
    ///
    /// On the wire `school_stdcode` (学校标识码). Example: `3133005132`. Source:
    /// `spec/eco/edu.kt.schoolinfo.modify.yaml:92`.
    pub school_stdcode: Option<String>,
    /// Type of school; digits are joined where several apply, as in `45`.
    ///
    /// On the wire `school_type` (学校的类型); other values may be added. Example: `4`. Source:
    /// `spec/eco/edu.kt.schoolinfo.modify.yaml:97`.
    pub school_type: Option<record::Choice<EduKtSchoolinfoModifySchoolType>>,
    /// School's sub-merchant id from ZhiFuTong; must go together with `card_alias_no`.
    ///
    /// On the wire `smid`; required in some cases. Example: `2088000000000001`. Source:
    /// `spec/eco/edu.kt.schoolinfo.modify.yaml:109`.
    pub smid: Option<String>,
    /// Receiver of royalties in group acquiring mode.
    ///
    /// On the wire `trans_in` (分账批次号). Example: `4325353`. Source: `spec/eco/edu.kt.schoolinfo.modify.yaml:114`.
    pub trans_in: Option<String>,
    /// Channel code that MYbank assigned to the ISV.
    ///
    /// On the wire `white_channel_code`. Example: `TESTBANK10301`. Source:
    /// `spec/eco/edu.kt.schoolinfo.modify.yaml:119`.
    pub white_channel_code: Option<String>,
}

#[allow(deprecated)]
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
    #[deprecated(note = "Retired by the platform.")]
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
    pub fn school_icon_type(
        mut self,
        school_icon_type: impl Into<record::Choice<EduKtSchoolinfoModifySchoolIconType>>,
    ) -> Self {
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
    pub fn school_type(
        mut self,
        school_type: impl Into<record::Choice<EduKtSchoolinfoModifySchoolType>>,
    ) -> Self {
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

#[allow(deprecated)]
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

#[allow(deprecated)]
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
        links: &[
            schema::LinkDef {
                limit: "any",
                code: "INVALID_PARAMETER",
            },
        ],
        errors: &[],
        shared_errors: super::super::common::codes::CODES,
    };
}

/// The answer of `alipay.eco.edu.kt.schoolinfo.modify` (教育缴费学校信息录入接口).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct EduKtSchoolinfoModifyResponse {
    /// School code in Alipay.
    ///
    /// On the wire `school_no` (支付宝分配给学校的编码). Example: `11010100000002`. Source:
    /// `spec/eco/edu.kt.schoolinfo.modify.yaml:122`.
    pub school_no: Option<String>,
    /// Whether the school was registered.
    ///
    /// On the wire `status`. Example: `Y`. Source: `spec/eco/edu.kt.schoolinfo.modify.yaml:123`.
    pub status: Option<record::Choice<EduKtSchoolinfoModifyResponseStatus>>,
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

/// The values of the platform's type `EduKtSchoolinfoModifySchoolIconType`.
///
/// Source: `spec/eco/edu.kt.schoolinfo.modify.yaml:82`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum EduKtSchoolinfoModifySchoolIconType {
    /// PNG.
    ///
    /// On the wire `png`.
    Png,
    /// JPG.
    ///
    /// On the wire `jpg`.
    Jpg,
}

impl record::Enumeration for EduKtSchoolinfoModifySchoolIconType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("png", Self::Png),
        ("jpg", Self::Jpg),
    ];
}

impl std::fmt::Debug for EduKtSchoolinfoModifySchoolIconType {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `EduKtSchoolinfoModifySchoolType`.
///
/// Source: `spec/eco/edu.kt.schoolinfo.modify.yaml:101`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum EduKtSchoolinfoModifySchoolType {
    /// Nursery.
    ///
    /// On the wire `1` (托儿所).
    V1,
    /// Kindergarten.
    ///
    /// On the wire `2` (幼儿园).
    V2,
    /// Primary school.
    ///
    /// On the wire `3` (小学).
    V3,
    /// Junior high school.
    ///
    /// On the wire `4` (初中).
    V4,
    /// Senior high school.
    ///
    /// On the wire `5` (高中).
    V5,
}

impl record::Enumeration for EduKtSchoolinfoModifySchoolType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("1", Self::V1),
        ("2", Self::V2),
        ("3", Self::V3),
        ("4", Self::V4),
        ("5", Self::V5),
    ];
}

impl std::fmt::Debug for EduKtSchoolinfoModifySchoolType {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `EduKtSchoolinfoModifyResponseStatus`.
///
/// Source: `spec/eco/edu.kt.schoolinfo.modify.yaml:126`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum EduKtSchoolinfoModifyResponseStatus {
    /// Success.
    ///
    /// On the wire `Y` (成功).
    Y,
    /// Failure.
    ///
    /// On the wire `N` (失败).
    N,
}

impl record::Enumeration for EduKtSchoolinfoModifyResponseStatus {
    const VALUES: &'static [(&'static str, Self)] = &[("Y", Self::Y), ("N", Self::N)];
}

impl std::fmt::Debug for EduKtSchoolinfoModifyResponseStatus {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The error codes of `alipay.eco.edu.kt.schoolinfo.modify`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EduKtSchoolinfoModifyErrorCode {
    /// A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters.
    ///
    /// On the wire `SYSTEM_ERROR`; the same call may succeed later; the call may have had its effect, so that it
    /// comes as an unknown outcome. Source: `spec/eco/edu.kt.schoolinfo.modify.yaml:132` and `spec/codes.yaml:2413`.
    SystemError,
    /// A parameter is not valid.
    ///
    /// Correct the parameter named in the message, then call again.
    ///
    /// On the wire `INVALID_PARAMETER`. Source: `spec/eco/edu.kt.schoolinfo.modify.yaml:133` and
    /// `spec/codes.yaml:1357`.
    InvalidParameter,
    /// A business error occurred.
    ///
    /// Read the message returned with the code.
    ///
    /// On the wire `BIZ_ERROR`. Source: `spec/eco/edu.kt.schoolinfo.modify.yaml:134` and `spec/codes.yaml:736`.
    BizError,
    /// On the wire `INVALID_PARAMETER_COLLEGE_SCHOOL_TYPE_ERROR`. Source:
    /// `spec/eco/edu.kt.schoolinfo.modify.yaml:135`.
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
