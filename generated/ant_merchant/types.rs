//! Types that several APIs of `ant_merchant` share.
//!
//! Described in `spec/ant_merchant/types.yaml`.

use crate::{record, schema};

/// An address, such as a store's business address.
///
/// | Field | Limits |
/// |---|---|
/// | [`address`](Self::address) | required in some cases |
/// | [`city_code`](Self::city_code) | required in some cases |
/// | [`district_code`](Self::district_code) | required in some cases |
/// | [`province_code`](Self::province_code) | required in some cases |
#[must_use]
#[non_exhaustive]
pub struct AddressInfo {
    /// Detailed business address, or where a person is.
    ///
    /// 地址; required in some cases. Example: `万塘路18号黄龙时代广场`.
    pub address: Option<String>,
    /// City code from the area table for Ant stores or ZhiFuTong merchants.
    ///
    /// 城市编码; required in some cases. Example: `330100`.
    pub city_code: Option<String>,
    /// District code from the area table for Ant stores or ZhiFuTong merchants.
    ///
    /// 区县编码; required in some cases. Example: `330106`.
    pub district_code: Option<String>,
    /// Latitude in AMap coordinates, as a decimal.
    ///
    /// 纬度. Example: `30.261121`.
    pub latitude: Option<String>,
    /// Longitude in AMap coordinates, as a decimal.
    ///
    /// 经度. Example: `120.104735`.
    pub longitude: Option<String>,
    /// AMap POI id.
    ///
    /// 高德poiid. Example: `B0FFIVU189`.
    pub poiid: Option<String>,
    /// Province code from the area table for Ant stores or ZhiFuTong merchants.
    ///
    /// 省份编码; required in some cases. Example: `330000`.
    pub province_code: Option<String>,
    /// Type of address.
    ///
    /// 地址类型; other values may be added. Defaults to `BUSINESS_ADDRESS`. Example: `BUSINESS_ADDRESS`.
    pub r#type: Option<record::Choice<AddressInfoType>>,
}

impl AddressInfo {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`address`](Self::address).
    #[inline]
    pub fn address(mut self, address: impl Into<String>) -> Self {
        self.address = Some(address.into());
        self
    }

    /// Sets [`city_code`](Self::city_code).
    #[inline]
    pub fn city_code(mut self, city_code: impl Into<String>) -> Self {
        self.city_code = Some(city_code.into());
        self
    }

    /// Sets [`district_code`](Self::district_code).
    #[inline]
    pub fn district_code(mut self, district_code: impl Into<String>) -> Self {
        self.district_code = Some(district_code.into());
        self
    }

    /// Sets [`latitude`](Self::latitude).
    #[inline]
    pub fn latitude(mut self, latitude: impl Into<String>) -> Self {
        self.latitude = Some(latitude.into());
        self
    }

    /// Sets [`longitude`](Self::longitude).
    #[inline]
    pub fn longitude(mut self, longitude: impl Into<String>) -> Self {
        self.longitude = Some(longitude.into());
        self
    }

    /// Sets [`poiid`](Self::poiid).
    #[inline]
    pub fn poiid(mut self, poiid: impl Into<String>) -> Self {
        self.poiid = Some(poiid.into());
        self
    }

    /// Sets [`province_code`](Self::province_code).
    #[inline]
    pub fn province_code(mut self, province_code: impl Into<String>) -> Self {
        self.province_code = Some(province_code.into());
        self
    }

    /// Sets [`type`](Self::type).
    #[inline]
    pub fn r#type(mut self, r#type: impl Into<record::Choice<AddressInfoType>>) -> Self {
        self.r#type = Some(r#type.into());
        self
    }
}

/// An item of the item center.
///
/// | Field | Limits |
/// |---|---|
/// | [`target_type`](Self::target_type) | one of its values |
/// | [`type`](Self::type) | one of its values |
#[must_use]
#[non_exhaustive]
pub struct CmItemInfo {
    /// Description of the item.
    ///
    /// 商品描述. Example: `现炒番茄鸡蛋`.
    pub description: Option<String>,
    /// Extended item data.
    ///
    /// 商品扩展信息.
    pub ext_info: Vec<ItemExtInfo>,
    /// Front category ids of the item.
    ///
    /// 商品所属前台类目ID列表.
    pub front_category_id_list: Vec<String>,
    /// When the item was created.
    ///
    /// 商品创建时间.
    pub gmt_create: Option<String>,
    /// When the item was last updated.
    ///
    /// 商品更新时间.
    pub gmt_modified: Option<String>,
    /// Item id.
    ///
    /// 商品ID. Example: `2018091300502200002600104169`.
    pub item_id: Option<String>,
    /// Materials of the item.
    ///
    /// 商品素材列表.
    pub material_list: Vec<MaterialInfo>,
    /// Item name.
    ///
    /// 商品名称. Example: `西红柿炒蛋`.
    pub name: Option<String>,
    /// Properties of the item.
    ///
    /// 商品属性列表.
    pub property_list: Vec<ItemPropertyInfo>,
    /// SKUs of the item.
    ///
    /// 商品SKU列表.
    pub sku_list: Vec<CmItemSkuInfo>,
    /// Standard category id of the item; values are in the product documentation.
    ///
    /// 商品所属标准类目ID. Example: `2019073100992228000000100000`.
    pub standard_category_id: Option<String>,
    /// Status of the item.
    ///
    /// 商品状态.
    pub status: Option<String>,
    /// Owner's id: store id or mini program id, according to `target_type`.
    ///
    /// 商品归属主体ID. Example: `2018090600502000000022501261`.
    pub target_id: Option<String>,
    /// Kind of owner of the item.
    ///
    /// 商品归属主体类型.
    pub target_type: Option<record::Choice<CmItemInfoTargetType>>,
    /// Whether the item has standard specifications.
    ///
    /// 商品类型.
    pub r#type: Option<record::Choice<CmItemInfoType>>,
}

impl CmItemInfo {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`description`](Self::description).
    #[inline]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Sets [`ext_info`](Self::ext_info).
    #[inline]
    pub fn ext_info(mut self, ext_info: impl IntoIterator<Item = ItemExtInfo>) -> Self {
        self.ext_info = ext_info.into_iter().collect();
        self
    }

    /// Sets [`front_category_id_list`](Self::front_category_id_list).
    #[inline]
    pub fn front_category_id_list(
        mut self,
        front_category_id_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.front_category_id_list = front_category_id_list
            .into_iter()
            .map(Into::into)
            .collect();
        self
    }

    /// Sets [`gmt_create`](Self::gmt_create).
    #[inline]
    pub fn gmt_create(mut self, gmt_create: impl Into<String>) -> Self {
        self.gmt_create = Some(gmt_create.into());
        self
    }

    /// Sets [`gmt_modified`](Self::gmt_modified).
    #[inline]
    pub fn gmt_modified(mut self, gmt_modified: impl Into<String>) -> Self {
        self.gmt_modified = Some(gmt_modified.into());
        self
    }

    /// Sets [`item_id`](Self::item_id).
    #[inline]
    pub fn item_id(mut self, item_id: impl Into<String>) -> Self {
        self.item_id = Some(item_id.into());
        self
    }

    /// Sets [`material_list`](Self::material_list).
    #[inline]
    pub fn material_list(
        mut self,
        material_list: impl IntoIterator<Item = MaterialInfo>,
    ) -> Self {
        self.material_list = material_list.into_iter().collect();
        self
    }

    /// Sets [`name`](Self::name).
    #[inline]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets [`property_list`](Self::property_list).
    #[inline]
    pub fn property_list(
        mut self,
        property_list: impl IntoIterator<Item = ItemPropertyInfo>,
    ) -> Self {
        self.property_list = property_list.into_iter().collect();
        self
    }

    /// Sets [`sku_list`](Self::sku_list).
    #[inline]
    pub fn sku_list(
        mut self,
        sku_list: impl IntoIterator<Item = CmItemSkuInfo>,
    ) -> Self {
        self.sku_list = sku_list.into_iter().collect();
        self
    }

    /// Sets [`standard_category_id`](Self::standard_category_id).
    #[inline]
    pub fn standard_category_id(
        mut self,
        standard_category_id: impl Into<String>,
    ) -> Self {
        self.standard_category_id = Some(standard_category_id.into());
        self
    }

    /// Sets [`status`](Self::status).
    #[inline]
    pub fn status(mut self, status: impl Into<String>) -> Self {
        self.status = Some(status.into());
        self
    }

    /// Sets [`target_id`](Self::target_id).
    #[inline]
    pub fn target_id(mut self, target_id: impl Into<String>) -> Self {
        self.target_id = Some(target_id.into());
        self
    }

    /// Sets [`target_type`](Self::target_type).
    #[inline]
    pub fn target_type(
        mut self,
        target_type: impl Into<record::Choice<CmItemInfoTargetType>>,
    ) -> Self {
        self.target_type = Some(target_type.into());
        self
    }

    /// Sets [`type`](Self::type).
    #[inline]
    pub fn r#type(mut self, r#type: impl Into<record::Choice<CmItemInfoType>>) -> Self {
        self.r#type = Some(r#type.into());
        self
    }
}

/// A SKU of an item in the item center.
#[must_use]
#[non_exhaustive]
pub struct CmItemSkuInfo {
    /// When it was created.
    ///
    /// 创建时间.
    pub gmt_create: Option<String>,
    /// When it was last updated.
    ///
    /// 更新时间.
    pub gmt_modified: Option<String>,
    /// Stock.
    ///
    /// 库存. Example: `100`.
    pub inventory: Option<i64>,
    /// Item id.
    ///
    /// 商品ID. Example: `2018091300502200002600104169`.
    pub item_id: Option<String>,
    /// Materials of the SKU.
    ///
    /// 素材列表.
    pub material_list: Vec<MaterialInfo>,
    /// List price, in fen.
    ///
    /// 标价. Example: `100`.
    pub original_price: Option<i64>,
    /// Selling price, in fen.
    ///
    /// 售价. Example: `100`.
    pub price: Option<i64>,
    /// Stock left.
    ///
    /// 剩余库存.
    pub remain_inventory: Option<i64>,
    /// SKU id of the item.
    ///
    /// 商品SKU ID. Example: `2018092600502220000000100274`.
    pub sku_id: Option<String>,
    /// Properties of the SKU.
    ///
    /// SKU属性列表.
    pub sku_property_list: Vec<ItemSkuPropertyInfo>,
    /// Status of the SKU.
    ///
    /// 商品SKU状态.
    pub status: Option<String>,
}

impl CmItemSkuInfo {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`gmt_create`](Self::gmt_create).
    #[inline]
    pub fn gmt_create(mut self, gmt_create: impl Into<String>) -> Self {
        self.gmt_create = Some(gmt_create.into());
        self
    }

    /// Sets [`gmt_modified`](Self::gmt_modified).
    #[inline]
    pub fn gmt_modified(mut self, gmt_modified: impl Into<String>) -> Self {
        self.gmt_modified = Some(gmt_modified.into());
        self
    }

    /// Sets [`inventory`](Self::inventory).
    #[inline]
    pub fn inventory(mut self, inventory: i64) -> Self {
        self.inventory = Some(inventory);
        self
    }

    /// Sets [`item_id`](Self::item_id).
    #[inline]
    pub fn item_id(mut self, item_id: impl Into<String>) -> Self {
        self.item_id = Some(item_id.into());
        self
    }

    /// Sets [`material_list`](Self::material_list).
    #[inline]
    pub fn material_list(
        mut self,
        material_list: impl IntoIterator<Item = MaterialInfo>,
    ) -> Self {
        self.material_list = material_list.into_iter().collect();
        self
    }

    /// Sets [`original_price`](Self::original_price).
    #[inline]
    pub fn original_price(mut self, original_price: i64) -> Self {
        self.original_price = Some(original_price);
        self
    }

    /// Sets [`price`](Self::price).
    #[inline]
    pub fn price(mut self, price: i64) -> Self {
        self.price = Some(price);
        self
    }

    /// Sets [`remain_inventory`](Self::remain_inventory).
    #[inline]
    pub fn remain_inventory(mut self, remain_inventory: i64) -> Self {
        self.remain_inventory = Some(remain_inventory);
        self
    }

    /// Sets [`sku_id`](Self::sku_id).
    #[inline]
    pub fn sku_id(mut self, sku_id: impl Into<String>) -> Self {
        self.sku_id = Some(sku_id.into());
        self
    }

    /// Sets [`sku_property_list`](Self::sku_property_list).
    #[inline]
    pub fn sku_property_list(
        mut self,
        sku_property_list: impl IntoIterator<Item = ItemSkuPropertyInfo>,
    ) -> Self {
        self.sku_property_list = sku_property_list.into_iter().collect();
        self
    }

    /// Sets [`status`](Self::status).
    #[inline]
    pub fn status(mut self, status: impl Into<String>) -> Self {
        self.status = Some(status.into());
        self
    }
}

/// Business hours of a store on one weekday.
///
/// | Field | Limits |
/// |---|---|
/// | [`week_day`](Self::week_day) | not less than 1; not more than 7 |
#[must_use]
#[non_exhaustive]
pub struct ComplexBusinessTime {
    /// Periods of the day, such as 08:00–11:00 and 14:00–16:00.
    ///
    /// 营业时间段.
    pub time_period: Vec<ComplexBusinessTimePeriod>,
    /// Weekday of these hours; 1 is Monday, 7 is Sunday.
    ///
    /// Not less than 1; not more than 7.
    pub week_day: Option<i64>,
}

impl ComplexBusinessTime {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`time_period`](Self::time_period).
    #[inline]
    pub fn time_period(
        mut self,
        time_period: impl IntoIterator<Item = ComplexBusinessTimePeriod>,
    ) -> Self {
        self.time_period = time_period.into_iter().collect();
        self
    }

    /// Sets [`week_day`](Self::week_day).
    #[inline]
    pub fn week_day(mut self, week_day: i64) -> Self {
        self.week_day = Some(week_day);
        self
    }
}

/// An opening period within a day.
#[must_use]
#[non_exhaustive]
pub struct ComplexBusinessTimePeriod {
    /// Closing time, as HH:mm.
    ///
    /// 关门时间.
    pub close_time: Option<String>,
    /// Opening time, as HH:mm.
    ///
    /// 开门时间.
    pub open_time: Option<String>,
}

impl ComplexBusinessTimePeriod {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`close_time`](Self::close_time).
    #[inline]
    pub fn close_time(mut self, close_time: impl Into<String>) -> Self {
        self.close_time = Some(close_time.into());
        self
    }

    /// Sets [`open_time`](Self::open_time).
    #[inline]
    pub fn open_time(mut self, open_time: impl Into<String>) -> Self {
        self.open_time = Some(open_time.into());
        self
    }
}

/// A contact person; name and one of mobile, phone or email are required.
///
/// | Field | Limits |
/// |---|---|
/// | [`email`](Self::email) | required in some cases |
/// | [`mobile`](Self::mobile) | required in some cases |
/// | [`name`](Self::name) | required in some cases |
/// | [`phone`](Self::phone) | required in some cases |
/// | [`type`](Self::type) | one of its values |
/// | rule | At least one of `email`, `mobile`, `phone` |
#[must_use]
#[non_exhaustive]
pub struct ContactInfo {
    /// Email address.
    ///
    /// 电子邮箱; required in some cases. Example: `user@example.com`.
    pub email: Option<String>,
    /// Identity card number.
    ///
    /// 身份证号.
    pub id_card_no: Option<String>,
    /// Mobile phone number.
    ///
    /// 手机号; required in some cases. Example: `13800000000`.
    pub mobile: Option<String>,
    /// Name of the contact; required.
    ///
    /// 联系人名字; required in some cases. Example: `某某`.
    pub name: Option<String>,
    /// Phone number.
    ///
    /// 电话; required in some cases. Example: `13800000000`.
    pub phone: Option<String>,
    /// Codes of the contact's duties at the merchant.
    ///
    /// 商户联系人业务标识.
    pub tag: Vec<String>,
    /// Role of the contact.
    ///
    /// 联系人类型.
    pub r#type: Option<record::Choice<ContactInfoType>>,
}

impl ContactInfo {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`email`](Self::email).
    #[inline]
    pub fn email(mut self, email: impl Into<String>) -> Self {
        self.email = Some(email.into());
        self
    }

    /// Sets [`id_card_no`](Self::id_card_no).
    #[inline]
    pub fn id_card_no(mut self, id_card_no: impl Into<String>) -> Self {
        self.id_card_no = Some(id_card_no.into());
        self
    }

    /// Sets [`mobile`](Self::mobile).
    #[inline]
    pub fn mobile(mut self, mobile: impl Into<String>) -> Self {
        self.mobile = Some(mobile.into());
        self
    }

    /// Sets [`name`](Self::name).
    #[inline]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets [`phone`](Self::phone).
    #[inline]
    pub fn phone(mut self, phone: impl Into<String>) -> Self {
        self.phone = Some(phone.into());
        self
    }

    /// Sets [`tag`](Self::tag).
    #[inline]
    pub fn tag(mut self, tag: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.tag = tag.into_iter().map(Into::into).collect();
        self
    }

    /// Sets [`type`](Self::type).
    #[inline]
    pub fn r#type(mut self, r#type: impl Into<record::Choice<ContactInfoType>>) -> Self {
        self.r#type = Some(r#type.into());
        self
    }
}

/// A special qualification of an industry.
#[must_use]
#[non_exhaustive]
pub struct IndustryQualificationInfo {
    /// Qualification picture: image id from `ant.merchant.expand.indirect.image.upload`.
    ///
    /// 商户行业资质图片.
    pub industry_qualification_image: Option<String>,
    /// Type of qualification; values are in the documentation.
    ///
    /// 商户行业资质类型.
    pub industry_qualification_type: Option<String>,
}

impl IndustryQualificationInfo {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`industry_qualification_image`](Self::industry_qualification_image).
    #[inline]
    pub fn industry_qualification_image(
        mut self,
        industry_qualification_image: impl Into<String>,
    ) -> Self {
        self.industry_qualification_image = Some(industry_qualification_image.into());
        self
    }

    /// Sets [`industry_qualification_type`](Self::industry_qualification_type).
    #[inline]
    pub fn industry_qualification_type(
        mut self,
        industry_qualification_type: impl Into<String>,
    ) -> Self {
        self.industry_qualification_type = Some(industry_qualification_type.into());
        self
    }
}

/// A key and value of extended item or SKU data.
#[must_use]
#[non_exhaustive]
pub struct ItemExtInfo {
    /// Key of the extended data.
    ///
    /// 扩展信息的key.
    pub ext_key: Option<String>,
    /// Value of the extended data.
    ///
    /// 扩展信息的值.
    pub ext_value: Option<String>,
}

impl ItemExtInfo {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`ext_key`](Self::ext_key).
    #[inline]
    pub fn ext_key(mut self, ext_key: impl Into<String>) -> Self {
        self.ext_key = Some(ext_key.into());
        self
    }

    /// Sets [`ext_value`](Self::ext_value).
    #[inline]
    pub fn ext_value(mut self, ext_value: impl Into<String>) -> Self {
        self.ext_value = Some(ext_value.into());
        self
    }
}

/// A property of an item with its values.
#[must_use]
#[non_exhaustive]
pub struct ItemPropertyInfo {
    /// Name of the property.
    ///
    /// 属性名称.
    pub property_key: Option<String>,
    /// Values of the property.
    ///
    /// 属性值列表.
    pub property_value_list: Vec<String>,
}

impl ItemPropertyInfo {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`property_key`](Self::property_key).
    #[inline]
    pub fn property_key(mut self, property_key: impl Into<String>) -> Self {
        self.property_key = Some(property_key.into());
        self
    }

    /// Sets [`property_value_list`](Self::property_value_list).
    #[inline]
    pub fn property_value_list(
        mut self,
        property_value_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.property_value_list = property_value_list
            .into_iter()
            .map(Into::into)
            .collect();
        self
    }
}

/// A property of a SKU.
#[must_use]
#[non_exhaustive]
pub struct ItemSkuPropertyInfo {
    /// Property.
    ///
    /// 属性.
    pub property_key: Option<String>,
    /// Property value.
    ///
    /// 属性值.
    pub property_value: Option<String>,
}

impl ItemSkuPropertyInfo {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`property_key`](Self::property_key).
    #[inline]
    pub fn property_key(mut self, property_key: impl Into<String>) -> Self {
        self.property_key = Some(property_key.into());
        self
    }

    /// Sets [`property_value`](Self::property_value).
    #[inline]
    pub fn property_value(mut self, property_value: impl Into<String>) -> Self {
        self.property_value = Some(property_value.into());
        self
    }
}

/// A material of an item or SKU.
#[must_use]
#[non_exhaustive]
pub struct MaterialInfo {
    /// Material content: its address or key.
    ///
    /// 素材内容.
    pub content: Option<String>,
    /// Material id.
    ///
    /// 素材ID. Example: `2019070100903002019700470001`.
    pub material_id: Option<String>,
    /// Type of material.
    ///
    /// 素材类型.
    pub r#type: Option<String>,
}

impl MaterialInfo {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`content`](Self::content).
    #[inline]
    pub fn content(mut self, content: impl Into<String>) -> Self {
        self.content = Some(content.into());
        self
    }

    /// Sets [`material_id`](Self::material_id).
    #[inline]
    pub fn material_id(mut self, material_id: impl Into<String>) -> Self {
        self.material_id = Some(material_id.into());
        self
    }

    /// Sets [`type`](Self::type).
    #[inline]
    pub fn r#type(mut self, r#type: impl Into<String>) -> Self {
        self.r#type = Some(r#type.into());
        self
    }
}

/// Industry information of a store, such as parent group.
#[must_use]
#[non_exhaustive]
pub struct MerchantShopIndustryInfo {
    /// Code of the industry information.
    ///
    /// 行业信息CODE.
    pub info_code: Option<String>,
    /// Values; file keys from image upload, hospital type code or free text, by `info_code`.
    ///
    /// 行业信息值.
    pub info_value: Vec<String>,
}

impl MerchantShopIndustryInfo {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`info_code`](Self::info_code).
    #[inline]
    pub fn info_code(mut self, info_code: impl Into<String>) -> Self {
        self.info_code = Some(info_code.into());
        self
    }

    /// Sets [`info_value`](Self::info_value).
    #[inline]
    pub fn info_value(
        mut self,
        info_value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.info_value = info_value.into_iter().map(Into::into).collect();
        self
    }
}

/// Settlement card of a store, for ZhiFuTong.
///
/// | Field | Limits |
/// |---|---|
/// | [`account_type`](Self::account_type) | one of its values |
/// | [`usage_type`](Self::usage_type) | one of its values |
#[must_use]
#[non_exhaustive]
pub struct SettleCardInfo {
    /// Name of the bank branch.
    ///
    /// 开户支行名.
    pub account_branch_name: Option<String>,
    /// Name of the card holder.
    ///
    /// 卡户名.
    pub account_holder_name: Option<String>,
    /// City of the bank.
    ///
    /// 开户行所在地-市.
    pub account_inst_city: Option<String>,
    /// Short code of the bank.
    ///
    /// 开户行简称缩写.
    pub account_inst_id: Option<String>,
    /// Name of the bank.
    ///
    /// 银行名称.
    pub account_inst_name: Option<String>,
    /// Province of the bank.
    ///
    /// 开户行所在地-省.
    pub account_inst_province: Option<String>,
    /// Bank card number.
    ///
    /// 银行卡号. Example: `6222000000000000000`.
    pub account_no: Option<String>,
    /// Kind of card.
    ///
    /// 卡类型.
    pub account_type: Option<record::Choice<SettleCardInfoAccountType>>,
    /// Interbank number of the branch.
    ///
    /// 联行号.
    pub bank_code: Option<String>,
    /// Whether the account is corporate or private.
    ///
    /// 账号使用类型. Example: `01`.
    pub usage_type: Option<record::Choice<SettleCardInfoUsageType>>,
}

impl SettleCardInfo {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`account_branch_name`](Self::account_branch_name).
    #[inline]
    pub fn account_branch_name(
        mut self,
        account_branch_name: impl Into<String>,
    ) -> Self {
        self.account_branch_name = Some(account_branch_name.into());
        self
    }

    /// Sets [`account_holder_name`](Self::account_holder_name).
    #[inline]
    pub fn account_holder_name(
        mut self,
        account_holder_name: impl Into<String>,
    ) -> Self {
        self.account_holder_name = Some(account_holder_name.into());
        self
    }

    /// Sets [`account_inst_city`](Self::account_inst_city).
    #[inline]
    pub fn account_inst_city(mut self, account_inst_city: impl Into<String>) -> Self {
        self.account_inst_city = Some(account_inst_city.into());
        self
    }

    /// Sets [`account_inst_id`](Self::account_inst_id).
    #[inline]
    pub fn account_inst_id(mut self, account_inst_id: impl Into<String>) -> Self {
        self.account_inst_id = Some(account_inst_id.into());
        self
    }

    /// Sets [`account_inst_name`](Self::account_inst_name).
    #[inline]
    pub fn account_inst_name(mut self, account_inst_name: impl Into<String>) -> Self {
        self.account_inst_name = Some(account_inst_name.into());
        self
    }

    /// Sets [`account_inst_province`](Self::account_inst_province).
    #[inline]
    pub fn account_inst_province(
        mut self,
        account_inst_province: impl Into<String>,
    ) -> Self {
        self.account_inst_province = Some(account_inst_province.into());
        self
    }

    /// Sets [`account_no`](Self::account_no).
    #[inline]
    pub fn account_no(mut self, account_no: impl Into<String>) -> Self {
        self.account_no = Some(account_no.into());
        self
    }

    /// Sets [`account_type`](Self::account_type).
    #[inline]
    pub fn account_type(
        mut self,
        account_type: impl Into<record::Choice<SettleCardInfoAccountType>>,
    ) -> Self {
        self.account_type = Some(account_type.into());
        self
    }

    /// Sets [`bank_code`](Self::bank_code).
    #[inline]
    pub fn bank_code(mut self, bank_code: impl Into<String>) -> Self {
        self.bank_code = Some(bank_code.into());
        self
    }

    /// Sets [`usage_type`](Self::usage_type).
    #[inline]
    pub fn usage_type(
        mut self,
        usage_type: impl Into<record::Choice<SettleCardInfoUsageType>>,
    ) -> Self {
        self.usage_type = Some(usage_type.into());
        self
    }
}

/// Business hours of a store.
///
/// | Field | Limits |
/// |---|---|
/// | [`week_day`](Self::week_day) | not less than 1; not more than 7 |
#[must_use]
#[non_exhaustive]
pub struct ShopBusinessTime {
    /// Closing time, as HH:mm.
    ///
    /// 关门时间.
    pub close_time: Option<String>,
    /// Opening time, as HH:mm.
    ///
    /// 开门时间.
    pub open_time: Option<String>,
    /// Weekday of these hours; 1 is Monday, 7 is Sunday.
    ///
    /// Not less than 1; not more than 7.
    pub week_day: Option<i64>,
}

impl ShopBusinessTime {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`close_time`](Self::close_time).
    #[inline]
    pub fn close_time(mut self, close_time: impl Into<String>) -> Self {
        self.close_time = Some(close_time.into());
        self
    }

    /// Sets [`open_time`](Self::open_time).
    #[inline]
    pub fn open_time(mut self, open_time: impl Into<String>) -> Self {
        self.open_time = Some(open_time.into());
        self
    }

    /// Sets [`week_day`](Self::week_day).
    #[inline]
    pub fn week_day(mut self, week_day: i64) -> Self {
        self.week_day = Some(week_day);
        self
    }
}

/// A key and value of extended store data.
#[must_use]
#[non_exhaustive]
pub struct ShopExtInfo {
    /// Key that says what the value means.
    ///
    /// KV数据对的key.
    pub key_name: Option<String>,
    /// Value of the pair.
    ///
    /// Kv对象的值; `value` on the wire. Example: `A27904vbvjlmn`.
    pub value_: Option<String>,
}

impl ShopExtInfo {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`key_name`](Self::key_name).
    #[inline]
    pub fn key_name(mut self, key_name: impl Into<String>) -> Self {
        self.key_name = Some(key_name.into());
        self
    }

    /// Sets [`value_`](Self::value_).
    #[inline]
    pub fn value_(mut self, value_: impl Into<String>) -> Self {
        self.value_ = Some(value_.into());
        self
    }
}

/// A qualification of a store.
#[must_use]
#[non_exhaustive]
pub struct ShopIndustryLicense {
    /// Picture of the qualification.
    ///
    /// 资质图片信息. Example: `c6c0c7a1-b9d5-4e5d-b9d4-9eed39f00e65.jpg`.
    pub license_pic: Option<String>,
    /// Type of qualification, from the list of qualifications.
    ///
    /// 行业资质类型.
    pub license_type: Option<String>,
    /// When the certificate expires.
    ///
    /// 证件过期时间; on the gateway only. Example: `2030-11-01`.
    pub expire_time: Option<String>,
    /// Number of the certificate.
    ///
    /// 资质证件编号; on the gateway only. Example: `91330106MA0000000X`.
    pub license_no: Option<String>,
}

impl ShopIndustryLicense {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`license_pic`](Self::license_pic).
    #[inline]
    pub fn license_pic(mut self, license_pic: impl Into<String>) -> Self {
        self.license_pic = Some(license_pic.into());
        self
    }

    /// Sets [`license_type`](Self::license_type).
    #[inline]
    pub fn license_type(mut self, license_type: impl Into<String>) -> Self {
        self.license_type = Some(license_type.into());
        self
    }

    /// Sets [`expire_time`](Self::expire_time).
    #[inline]
    pub fn expire_time(mut self, expire_time: impl Into<String>) -> Self {
        self.expire_time = Some(expire_time.into());
        self
    }

    /// Sets [`license_no`](Self::license_no).
    #[inline]
    pub fn license_no(mut self, license_no: impl Into<String>) -> Self {
        self.license_no = Some(license_no.into());
        self
    }
}

/// The values of the platform's type `AddressInfoType`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum AddressInfoType {
    /// `BUSINESS_ADDRESS`: Business address.
    BusinessAddress,
}

record::enumeration!(AddressInfoType, "BUSINESS_ADDRESS" BusinessAddress);

/// The values of the platform's type `CmItemInfoTargetType`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum CmItemInfoTargetType {
    /// `5`: Store (店铺).
    V5,
    /// `8`: Mini program (小程序).
    V8,
}

record::enumeration!(CmItemInfoTargetType, "5" V5, "8" V8);

/// The values of the platform's type `CmItemInfoType`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum CmItemInfoType {
    /// `STANDARD_GOODS`: Standard goods (标品).
    StandardGoods,
    /// `NON_STANDARD_GOODS`: Non-standard goods (非标品).
    NonStandardGoods,
}

record::enumeration!(
    CmItemInfoType, "STANDARD_GOODS" StandardGoods, "NON_STANDARD_GOODS" NonStandardGoods
);

/// The values of the platform's type `ContactInfoType`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ContactInfoType {
    /// `LEGAL_PERSON`: Legal representative (法人).
    LegalPerson,
    /// `CONTROLLER`: Actual controller (实际控制人).
    Controller,
    /// `AGENT`: Agent (代理人).
    Agent,
    /// `OTHER`: Other (其他).
    Other,
}

record::enumeration!(
    ContactInfoType, "LEGAL_PERSON" LegalPerson, "CONTROLLER" Controller, "AGENT" Agent,
    "OTHER" Other
);

/// The values of the platform's type `SettleCardInfoAccountType`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum SettleCardInfoAccountType {
    /// `DC`: Debit card.
    Dc,
    /// `CC`: Credit card.
    Cc,
}

record::enumeration!(SettleCardInfoAccountType, "DC" Dc, "CC" Cc);

/// The values of the platform's type `SettleCardInfoUsageType`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum SettleCardInfoUsageType {
    /// `01`: Corporate.
    V01,
    /// `02`: Private.
    V02,
}

record::enumeration!(SettleCardInfoUsageType, "01" V01, "02" V02);

record::record!(
    AddressInfo, ADDRESS_INFO, 0 address None, 1 city_code None, 2 district_code None, 3
    latitude None, 4 longitude None, 5 poiid None, 6 province_code None, 7 r#type None
);

record::record!(
    CmItemInfo, CM_ITEM_INFO, 0 description None, 1 ext_info Vec::new(), 2
    front_category_id_list Vec::new(), 3 gmt_create None, 4 gmt_modified None, 5 item_id
    None, 6 material_list Vec::new(), 7 name None, 8 property_list Vec::new(), 9 sku_list
    Vec::new(), 10 standard_category_id None, 11 status None, 12 target_id None, 13
    target_type None, 14 r#type None
);

record::record!(
    CmItemSkuInfo, CM_ITEM_SKU_INFO, 0 gmt_create None, 1 gmt_modified None, 2 inventory
    None, 3 item_id None, 4 material_list Vec::new(), 5 original_price None, 6 price
    None, 7 remain_inventory None, 8 sku_id None, 9 sku_property_list Vec::new(), 10
    status None
);

record::record!(
    ComplexBusinessTime, COMPLEX_BUSINESS_TIME, 0 time_period Vec::new(), 1 week_day None
);

record::record!(
    ComplexBusinessTimePeriod, COMPLEX_BUSINESS_TIME_PERIOD, 0 close_time None, 1
    open_time None
);

record::record!(
    ContactInfo, CONTACT_INFO, 0 email None, 1 id_card_no None, 2 mobile None, 3 name
    None, 4 phone None, 5 tag Vec::new(), 6 r#type None
);

record::record!(
    IndustryQualificationInfo, INDUSTRY_QUALIFICATION_INFO, 0
    industry_qualification_image None, 1 industry_qualification_type None
);

record::record!(ItemExtInfo, ITEM_EXT_INFO, 0 ext_key None, 1 ext_value None);

record::record!(
    ItemPropertyInfo, ITEM_PROPERTY_INFO, 0 property_key None, 1 property_value_list
    Vec::new()
);

record::record!(
    ItemSkuPropertyInfo, ITEM_SKU_PROPERTY_INFO, 0 property_key None, 1 property_value
    None
);

record::record!(
    MaterialInfo, MATERIAL_INFO, 0 content None, 1 material_id None, 2 r#type None
);

record::record!(
    MerchantShopIndustryInfo, MERCHANT_SHOP_INDUSTRY_INFO, 0 info_code None, 1 info_value
    Vec::new()
);

record::record!(
    SettleCardInfo, SETTLE_CARD_INFO, 0 account_branch_name None, 1 account_holder_name
    None, 2 account_inst_city None, 3 account_inst_id None, 4 account_inst_name None, 5
    account_inst_province None, 6 account_no None, 7 account_type None, 8 bank_code None,
    9 usage_type None
);

record::record!(
    ShopBusinessTime, SHOP_BUSINESS_TIME, 0 close_time None, 1 open_time None, 2 week_day
    None
);

record::record!(ShopExtInfo, SHOP_EXT_INFO, 0 key_name None, 1 value_ None);

record::record!(
    ShopIndustryLicense, SHOP_INDUSTRY_LICENSE, 0 license_pic None, 1 license_type None,
    2 expire_time None, 3 license_no None
);

pub(crate) static ADDRESS_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "AddressInfo",
    file: "spec/ant_merchant/types.yaml",
    rows: &[
        schema::Row::Text("address"),
        schema::Row::Text("city_code"),
        schema::Row::Text("district_code"),
        schema::Row::Text("latitude"),
        schema::Row::Text("longitude"),
        schema::Row::Text("poiid"),
        schema::Row::Text("province_code"),
        schema::Row::Text("type"),
    ],
    rules: &[],
    lines: &[7, 13, 19, 25, 30, 35, 36, 42],
};

pub(crate) static CM_ITEM_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "CmItemInfo",
    file: "spec/ant_merchant/types.yaml",
    rows: &[
        schema::Row::Text("description"),
        schema::Row::Plain(
            "ext_info",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&ITEM_EXT_INFO),
                    limits: &[],
                },
            ),
        ),
        schema::Row::Plain(
            "front_category_id_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
        ),
        schema::Row::Text("gmt_create"),
        schema::Row::Text("gmt_modified"),
        schema::Row::Text("item_id"),
        schema::Row::Plain(
            "material_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&MATERIAL_INFO),
                    limits: &[],
                },
            ),
        ),
        schema::Row::Text("name"),
        schema::Row::Plain(
            "property_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&ITEM_PROPERTY_INFO),
                    limits: &[],
                },
            ),
        ),
        schema::Row::Plain(
            "sku_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&CM_ITEM_SKU_INFO),
                    limits: &[],
                },
            ),
        ),
        schema::Row::Text("standard_category_id"),
        schema::Row::Text("status"),
        schema::Row::Text("target_id"),
        schema::Row::Limited(
            "target_type",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Values(&["5", "8"]))],
        ),
        schema::Row::Limited(
            "type",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(
                    schema::Limit::Values(&["STANDARD_GOODS", "NON_STANDARD_GOODS"]),
                ),
            ],
        ),
    ],
    rules: &[],
    lines: &[55, 56, 57, 58, 59, 63, 64, 65, 66, 67, 68, 73, 74, 79, 82, 86, 89],
};

pub(crate) static CM_ITEM_SKU_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "CmItemSkuInfo",
    file: "spec/ant_merchant/types.yaml",
    rows: &[
        schema::Row::Text("gmt_create"),
        schema::Row::Text("gmt_modified"),
        schema::Row::Plain("inventory", schema::Kind::Integer),
        schema::Row::Text("item_id"),
        schema::Row::Plain(
            "material_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&MATERIAL_INFO),
                    limits: &[],
                },
            ),
        ),
        schema::Row::Plain("original_price", schema::Kind::Integer),
        schema::Row::Plain("price", schema::Kind::Integer),
        schema::Row::Plain("remain_inventory", schema::Kind::Integer),
        schema::Row::Text("sku_id"),
        schema::Row::Plain(
            "sku_property_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&ITEM_SKU_PROPERTY_INFO),
                    limits: &[],
                },
            ),
        ),
        schema::Row::Text("status"),
    ],
    rules: &[],
    lines: &[97, 98, 99, 100, 101, 102, 103, 104, 105, 106, 107],
};

pub(crate) static COMPLEX_BUSINESS_TIME: schema::RecordDef<'static> = schema::RecordDef {
    name: "ComplexBusinessTime",
    file: "spec/ant_merchant/types.yaml",
    rows: &[
        schema::Row::Plain(
            "time_period",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&COMPLEX_BUSINESS_TIME_PERIOD),
                    limits: &[],
                },
            ),
        ),
        schema::Row::Limited(
            "week_day",
            schema::Kind::Integer,
            &[
                schema::LimitRow::Firm(schema::Limit::Minimum("1")),
                schema::LimitRow::Firm(schema::Limit::Maximum("7")),
            ],
        ),
    ],
    rules: &[],
    lines: &[112, 116, 119, 120],
};

pub(crate) static COMPLEX_BUSINESS_TIME_PERIOD: schema::RecordDef<'static> = schema::RecordDef {
    name: "ComplexBusinessTimePeriod",
    file: "spec/ant_merchant/types.yaml",
    rows: &[schema::Row::Text("close_time"), schema::Row::Text("open_time")],
    rules: &[],
    lines: &[125, 126],
};

pub(crate) static CONTACT_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "ContactInfo",
    file: "spec/ant_merchant/types.yaml",
    rows: &[
        schema::Row::Text("email"),
        schema::Row::Text("id_card_no"),
        schema::Row::Text("mobile"),
        schema::Row::Text("name"),
        schema::Row::Text("phone"),
        schema::Row::Plain(
            "tag",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
        ),
        schema::Row::Limited(
            "type",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(
                    schema::Limit::Values(
                        &["LEGAL_PERSON", "CONTROLLER", "AGENT", "OTHER"],
                    ),
                ),
            ],
        ),
    ],
    rules: &[schema::Rule::AtLeastOne(&["email", "mobile", "phone"])],
    lines: &[131, 137, 138, 144, 150, 156, 157, 160, 167],
};

pub(crate) static INDUSTRY_QUALIFICATION_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "IndustryQualificationInfo",
    file: "spec/ant_merchant/types.yaml",
    rows: &[
        schema::Row::Text("industry_qualification_image"),
        schema::Row::Text("industry_qualification_type"),
    ],
    rules: &[],
    lines: &[172, 176],
};

pub(crate) static ITEM_EXT_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "ItemExtInfo",
    file: "spec/ant_merchant/types.yaml",
    rows: &[schema::Row::Text("ext_key"), schema::Row::Text("ext_value")],
    rules: &[],
    lines: &[184, 185],
};

pub(crate) static ITEM_PROPERTY_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "ItemPropertyInfo",
    file: "spec/ant_merchant/types.yaml",
    rows: &[
        schema::Row::Text("property_key"),
        schema::Row::Plain(
            "property_value_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
        ),
    ],
    rules: &[],
    lines: &[190, 191],
};

pub(crate) static ITEM_SKU_PROPERTY_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "ItemSkuPropertyInfo",
    file: "spec/ant_merchant/types.yaml",
    rows: &[schema::Row::Text("property_key"), schema::Row::Text("property_value")],
    rules: &[],
    lines: &[196, 197],
};

pub(crate) static MATERIAL_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "MaterialInfo",
    file: "spec/ant_merchant/types.yaml",
    rows: &[
        schema::Row::Text("content"),
        schema::Row::Text("material_id"),
        schema::Row::Text("type"),
    ],
    rules: &[],
    lines: &[202, 203, 204],
};

pub(crate) static MERCHANT_SHOP_INDUSTRY_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "MerchantShopIndustryInfo",
    file: "spec/ant_merchant/types.yaml",
    rows: &[
        schema::Row::Text("info_code"),
        schema::Row::Plain(
            "info_value",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
        ),
    ],
    rules: &[],
    lines: &[209, 210],
};

pub(crate) static SETTLE_CARD_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "SettleCardInfo",
    file: "spec/ant_merchant/types.yaml",
    rows: &[
        schema::Row::Text("account_branch_name"),
        schema::Row::Text("account_holder_name"),
        schema::Row::Text("account_inst_city"),
        schema::Row::Text("account_inst_id"),
        schema::Row::Text("account_inst_name"),
        schema::Row::Text("account_inst_province"),
        schema::Row::Text("account_no"),
        schema::Row::Limited(
            "account_type",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Values(&["DC", "CC"]))],
        ),
        schema::Row::Text("bank_code"),
        schema::Row::Limited(
            "usage_type",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Values(&["01", "02"]))],
        ),
    ],
    rules: &[],
    lines: &[218, 219, 220, 221, 222, 223, 224, 229, 232, 236, 237, 240],
};

pub(crate) static SHOP_BUSINESS_TIME: schema::RecordDef<'static> = schema::RecordDef {
    name: "ShopBusinessTime",
    file: "spec/ant_merchant/types.yaml",
    rows: &[
        schema::Row::Text("close_time"),
        schema::Row::Text("open_time"),
        schema::Row::Limited(
            "week_day",
            schema::Kind::Integer,
            &[
                schema::LimitRow::Firm(schema::Limit::Minimum("1")),
                schema::LimitRow::Firm(schema::Limit::Maximum("7")),
            ],
        ),
    ],
    rules: &[],
    lines: &[249, 250, 251, 254, 255],
};

pub(crate) static SHOP_EXT_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "ShopExtInfo",
    file: "spec/ant_merchant/types.yaml",
    rows: &[schema::Row::Text("key_name"), schema::Row::Text("value")],
    rules: &[],
    lines: &[260, 261],
};

pub(crate) static SHOP_INDUSTRY_LICENSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "ShopIndustryLicense",
    file: "spec/ant_merchant/types.yaml",
    rows: &[
        schema::Row::Text("license_pic"),
        schema::Row::Text("license_type"),
        schema::Row::Full(
            &schema::FieldRow {
                name: "expire_time",
                kind: schema::Kind::Text,
                place: schema::Place::Body,
                only: Some(schema::Protocol::Gateway),
                required: false,
                limits: &[],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "license_no",
                kind: schema::Kind::Text,
                place: schema::Place::Body,
                only: Some(schema::Protocol::Gateway),
                required: false,
                limits: &[],
            },
        ),
    ],
    rules: &[],
    lines: &[266, 271, 275, 281],
};
