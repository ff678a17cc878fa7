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
/// Returns [`EduKtSchoolinfoModifyResponse`], or an error with a [`EduKtSchoolinfoModifyErrorCode`].
#[doc(alias = "alipay.eco.edu.kt.schoolinfo.modify")]
#[doc(alias = "/v3/alipay/eco/edu/kt/schoolinfo/modify")]
#[doc(alias = "教育缴费学校信息录入接口")]
#[doc(alias = "缴费")]
#[must_use]
#[non_exhaustive]
pub struct EduKtSchoolinfoModify {
    /// ISV's callback for MYbank results; match by `order_no` and `outer_trade_no`.
    ///
    /// Example: `https://www.xxx.xxx/xx`.
    pub bank_notify_url: Option<String>,
    /// Unique contract id that MYbank's escrow platform assigned to the ISV.
    ///
    /// Example: `200002924334`.
    pub bank_partner_id: Option<String>,
    /// User id on the ISV's platform, used when the MYbank account was opened.
    ///
    /// Matches `^[0-9A-Za-z]*$` (advisory). Example: `20000293230232`.
    pub bank_uid: Option<String>,
    /// Bank number in group-to-card mode, as the school submitted it to Alipay.
    ///
    /// Example: `P0004`.
    pub bankcard_no: Option<String>,
    /// Royalty batch number in group acquiring mode, from Alipay's configuration.
    ///
    /// 分账批次号. Example: `201812180111030000034567270022`.
    pub batch_no: Option<String>,
    /// Number of the school's ZhiFuTong card; must go together with `smid`.
    ///
    /// 学校开通直付通卡编号; required in some cases. Example: `c6c0c7a1b9d54e5db9d49eed39f00e65`.
    pub card_alias_no: Option<String>,
    /// National code of the city.
    ///
    /// 城市的国家编码. Example: `330100`.
    pub city_code: Option<String>,
    /// City name.
    ///
    /// 城市名称. Example: `杭州市`.
    pub city_name: Option<String>,
    /// Key that Alipay gave to each card in group acquiring mode.
    ///
    /// Example: `2088000000000001`.
    pub corporate_branch_pid: Option<String>,
    /// National code of the district.
    ///
    /// 区县的国家编码. Example: `330106`.
    pub district_code: Option<String>,
    /// District name.
    ///
    /// 区县名称. Example: `西湖区`.
    pub district_name: Option<String>,
    /// ISV's company name, shown to users in the bill.
    ///
    /// ISV公司名称. Example: `杭州少年宫`.
    pub isv_name: Option<String>,
    /// ISV code; no longer needed since 2017-08-03.
    ///
    /// Example: `110101190001010000`.
    #[deprecated(note = "Retired by the platform.")]
    pub isv_no: Option<String>,
    /// ISV's callback for payment results, which arrive by POST.
    ///
    /// Example: `https://isv.com/xxx`.
    pub isv_notify_url: Option<String>,
    /// ISV's phone number, shown to users in the bill for help.
    ///
    /// ISV的联系方式. Example: `13800000000`.
    pub isv_phone: Option<String>,
    /// Alipay partner id of the ISV signed up for school fees.
    ///
    /// Example: `2088000000000001`.
    pub isv_pid: Option<String>,
    /// National code of the province.
    ///
    /// 省份的国家编码. Example: `330000`.
    pub province_code: Option<String>,
    /// Province name.
    ///
    /// 省名称. Example: `浙江省`.
    pub province_name: Option<String>,
    /// Public URL of the school's logo; PNG or JPG, 108×108.
    ///
    /// 学校的校徽或logo. Example:
    /// `http://ecopublic-dev.oss-cn-hangzhou.aliyuncs.com/eco/edu_alipay/school/school.png`.
    pub school_icon: Option<String>,
    /// Image format of `school_icon`; required when that is given.
    ///
    /// Required in some cases; other values may be added. Example: `png`.
    pub school_icon_type: Option<record::Choice<EduKtSchoolinfoModifySchoolIconType>>,
    /// School name.
    ///
    /// 学校名称. Example: `杭州市西湖第一实验学校`.
    pub school_name: Option<String>,
    /// School's Alipay partner id; the sub-merchant id for ZhiFuTong.
    ///
    /// Example: `20880012939123234423`.
    pub school_pid: Option<String>,
    /// School's identification code from the Ministry of Education.
    ///
    /// 学校标识码. Example: `3133005132`.
    pub school_stdcode: Option<String>,
    /// Type of school; digits are joined where several apply, as in `45`.
    ///
    /// 学校的类型; other values may be added. Example: `4`.
    pub school_type: Option<record::Choice<EduKtSchoolinfoModifySchoolType>>,
    /// School's sub-merchant id from ZhiFuTong; must go together with `card_alias_no`.
    ///
    /// Required in some cases. Example: `2088000000000001`.
    pub smid: Option<String>,
    /// Receiver of royalties in group acquiring mode.
    ///
    /// 分账批次号. Example: `4325353`.
    pub trans_in: Option<String>,
    /// Channel code that MYbank assigned to the ISV.
    ///
    /// Example: `TESTBANK10301`.
    pub white_channel_code: Option<String>,
}

#[allow(deprecated)]
impl EduKtSchoolinfoModify {
    /// Creates an empty value. The client checks required fields before it sends the request.
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

/// The response of `alipay.eco.edu.kt.schoolinfo.modify` (教育缴费学校信息录入接口).
#[non_exhaustive]
pub struct EduKtSchoolinfoModifyResponse {
    /// School code in Alipay.
    ///
    /// 支付宝分配给学校的编码. Example: `11010100000002`.
    pub school_no: Option<String>,
    /// Whether the school was registered.
    ///
    /// Example: `Y`.
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
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum EduKtSchoolinfoModifySchoolIconType {
    /// `png`: PNG.
    Png,
    /// `jpg`: JPG.
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
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum EduKtSchoolinfoModifySchoolType {
    /// `1`: Nursery (托儿所).
    V1,
    /// `2`: Kindergarten (幼儿园).
    V2,
    /// `3`: Primary school (小学).
    V3,
    /// `4`: Junior high school (初中).
    V4,
    /// `5`: Senior high school (高中).
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
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum EduKtSchoolinfoModifyResponseStatus {
    /// `Y`: Success (成功).
    Y,
    /// `N`: Failure (失败).
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
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EduKtSchoolinfoModifyErrorCode {
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// `INVALID_PARAMETER`: A parameter is not valid.
    ///
    /// Correct the parameter named in the message, then call again.
    InvalidParameter,
    /// `BIZ_ERROR`: A business error occurred.
    ///
    /// Read the message returned with the code.
    BizError,
    /// `INVALID_PARAMETER_COLLEGE_SCHOOL_TYPE_ERROR`.
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
